/** A mention in its sentence, in square brackets, and the code of the actor that it stands for; `-` for none. */
export interface MentionCase {
  readonly about: string;
  readonly code: string | null;
  readonly sentence: string;
}

const PLAIN = `
# names of states
FRA | The delegates of [France] asked for an adjournment.
DEU | [Germany] has paid its share of the dredging.
BRA | A new customs post was opened by [Brazil] last week.
ZMB | Copper from [Zambia] waits at the border.
KEN | [Kenya] has recalled two of its attachés.
ISL | [Iceland] would not sign the annex.
LKA | [Sri Lanka] asked for a longer grace period.
NZL | The frigate was lent by [New Zealand].
SAU | [Saudi Arabia] will host the next round.
ARE | The [United Arab Emirates] lifted the levy.
USA | The [United States] has not replied.
USA | The [U.S.] has not replied.
USA | The [US] has not replied to the second letter.
USA | [America] has not replied to the third letter.
GBR | The [United Kingdom] is drafting a text.
GBR | The [UK] is drafting a text of its own.
GBR | [Britain] is drafting a text, too.
CIV | Cocoa growers in [Côte d'Ivoire] welcomed the price.
CIV | Cocoa growers in [Ivory Coast] welcomed the price.
CZE | [Czechia] bought the turbines.
CZE | The [Czech Republic] bought the turbines.
MMR | [Myanmar] closed the bridge at noon.
MMR | [Burma] closed the bridge at noon.
SWZ | [Eswatini] has one envoy in the city.
SWZ | The treaty was signed in the name of [Swaziland].
TUR | [Türkiye] wants the pipeline moved.
TUR | [Turkey] wants the pipeline moved.
TLS | [Timor-Leste] holds the chair this year.
TLS | [East Timor] holds the chair this year.
CPV | [Cabo Verde] sent observers.
CPV | [Cape Verde] sent observers.
MKD | [North Macedonia] changed its ballot paper.
VAT | The [Holy See] offered its good offices.
PSE | [Palestine] was given a seat behind the rostrum.
TWN | [Taiwan] shipped the pumps in March.
XKX | [Kosovo] printed new number plates.
ESH | No ferry calls at [Western Sahara].
HKG | The freighter was registered in [Hong Kong].
GRL | [Greenland] wants a consulate.
# long and former names of states
CHN | The note was signed for the [People's Republic of China].
TWN | The note was signed for the [Republic of China] in Taipei.
PRK | The [Democratic People's Republic of Korea] returned the note.
KOR | The [Republic of Korea] accepted the note.
IRN | The [Islamic Republic of Iran] summoned the chargé.
RUS | The [Russian Federation] vetoed the paragraph.
SYR | The [Syrian Arab Republic] asked for the floor.
COD | The [Democratic Republic of the Congo] asked for the floor.
COD | Rangers in the [DRC] counted the elephants.
COG | The [Republic of the Congo] asked for the floor.
COD | The map still said [Zaire].
LKA | The map still said [Ceylon].
BFA | The map still said [Upper Volta].
KHM | The map still said [Kampuchea].
THA | The map still said [Siam].
ETH | The map still said [Abyssinia].
IRN | The map still said [Persia].
SUN | The archive of the [Soviet Union] was opened.
YUG | Engineers from [Yugoslavia] built the dam.
DDR | The consulate of [East Germany] stood here.
# adjectives and peoples
IRN | An [Iranian] tanker turned back.
ARE | [Emirati] surveyors walked the line.
KOR | [South Korean] welders went home.
PRK | [North Korean] welders went home.
NLD | A [Dutch] tug brought the barge in.
CHE | The [Swiss] ambassador carried the letter.
DNK | A [Danish] icebreaker led the convoy.
PHL | [Filipino] crews refused to sail.
PHL | Two [Philippine] coast guards were hurt.
NER | The [Nigerien] junta expelled the envoy.
NGA | The [Nigerian] senate ratified the pact.
BFA | A [Burkinabe] officer read the decree.
MDG | The [Malagasy] delegation sat at the back.
LSO | A [Basotho] herder found the boundary stone.
CYP | The [Cypriot] minister chaired the session.
BIH | A [Bosnian] judge opened the file.
SLV | [Salvadoran] consuls issued the papers.
AUS | [Australian] inspectors sealed the hold.
JPN | The [Japanese] asked for the minutes.
FRA | The [French] asked for the minutes, too.
ISR | [Israelis] living abroad may vote.
PSE | [Palestinians] queued at the crossing.
AFG | Thousands of [Afghans] crossed at dawn.
GRC | The [Greek] coast guard towed the raft.
GRL | The [Greenlandic] premier flew home.
PRI | A [Puerto Rican] lawyer wrote the brief.
# seats and houses
CHN | [Beijing] has protested twice.
RUS | [Moscow] has protested twice.
RUS | The [Kremlin] has not commented.
USA | The [White House] has not commented.
USA | [Washington] has not commented.
USA | The [Pentagon] ordered a review.
USA | [Foggy Bottom] ordered a review.
USA | The [State Department] ordered a review.
GBR | [Downing Street] ordered a review.
GBR | [Whitehall] dislikes the clause.
FRA | The [Élysée] dislikes the clause.
FRA | The [Quai d'Orsay] dislikes the clause.
EUR | [Brussels] dislikes the clause.
ISR | The [Knesset] rejected the bill.
IRN | [Tehran] says the inspectors may stay.
TUR | [Ankara] says the inspectors may stay.
UKR | [Kyiv] says the inspectors may stay.
UKR | [Kiev] said so in the old despatches.
JPN | [Tokyo] has offered a loan.
ESP | The [Moncloa] has offered a loan.
BRA | [Itamaraty] has offered to mediate.
BRA | The [Planalto] has offered to mediate.
ARG | The [Casa Rosada] has offered to mediate.
KOR | [Seoul] has offered to mediate.
PRK | [Pyongyang] has fired a rocket.
IND | [New Delhi] has closed two consulates.
KAZ | [Astana] has closed two consulates.
VAT | The [Vatican] has closed the file.
MMR | [Naypyidaw] has closed the file.
# sides, possessives and compounds
CHN | The [Chinese] side handed over the list.
USA | The [U.S.] side handed over the list.
IRN | [Tehran]'s list was longer.
GBR | [London]'s list was longer still.
CHN | [Sino-Russian] trade has grown.
RUS | The [Russo-Japanese] fisheries talks resumed.
GBR | An [Anglo-French] survey ship left port.
FRA | The [Franco-German] brigade was disbanded.
EUR | The [EU-Mercosur] text is ready.
USA | The [US-led] flotilla dropped anchor.
RUS | [Russian-backed] militias left the mine.
QAT | The [Qatari-brokered] truce held.
CHN | The [China-Iran] rail link reopened.
# organisations
UNO | The [United Nations] counted the votes.
UNO | The [U.N.] counted the votes.
UNO | The [UN] Security Council met behind closed doors.
UNO | [UNICEF] flew in the tents.
UNO | The [UNHCR] flew in the tents.
UNO | The [World Food Programme] flew in the flour.
UNO | [UNESCO] listed the harbour.
EUR | The [European Union] froze the accounts.
EUR | The [EU] froze the accounts.
EUR | The [European Commission] froze the accounts.
EUR | The [European Parliament] voted by show of hands.
NAT | [NATO] moved its headquarters.
NAT | The [North Atlantic Treaty Organization] moved its headquarters.
ASE | [ASEAN] could not agree on a text.
AFU | The [African Union] suspended the member.
ARL | The [Arab League] suspended the member.
GCC | The [Gulf Cooperation Council] met in private.
SCO | The [Shanghai Cooperation Organisation] met in private.
BRC | The [BRICS] ministers met in private.
GSV | The [G7] promised a fund.
GTW | The [G20] promised a fund.
IAE | The [IAEA] sealed the door.
IAE | The [International Atomic Energy Agency] sealed the door.
WHO | The [World Health Organization] ended the alert.
WHO | The [WHO] ended the alert.
ECOWAS | [ECOWAS] lifted its embargo.
ECOWAS | The [Economic Community of West African States] lifted its embargo.
OSCE | The [OSCE] sent monitors.
SADC | [SADC] sent monitors.
Mercosur | [Mercosur] sent monitors.
OPEC | [OPEC] cut its quotas.
IMF | The [IMF] paid the second tranche.
IMF | The [International Monetary Fund] paid the second tranche.
WTO | The [World Trade Organization] opened a panel.
OAS | The [Organization of American States] opened a hearing.
Interpol | [Interpol] issued a notice.
# armed groups and parties
Hamas | [Hamas] freed the engineer.
Hezbollah | [Hezbollah] denied the claim.
Houthi movement | The [Houthis] released the crew.
PKK | The [PKK] laid down its arms.
Boko Haram | [Boko Haram] burned the school.
al-Shabaab | [Al-Shabaab] burned the bridge.
M23 | The [M23] took the airstrip.
Rapid Support Forces | The [Rapid Support Forces] left the market.
FARC | The [FARC] handed in its rifles.
Islamic State | [Islamic State] claimed the attack.
AFG | The [Taliban] reopened the road.
Fatah | [Fatah] postponed its congress.
ANC | The [ANC] postponed its congress.
Bharatiya Janata Party | The [BJP] postponed its congress.
Kuomintang | The [Kuomintang] postponed its congress.
Polisario Front | The [Polisario] asked for a referendum.
# one of several alike
GEO | [Georgia] amended its constitution on Tuesday.
GEO | [Georgian] deputies left the hall.
GEO | Talks between [Georgia] and Armenia dragged on.
JOR | [Jordan] reopened the Allenby crossing.
JOR | A [Jordanian] field hospital arrived.
TCD | [Chad] recalled its ambassador from Khartoum.
TCD | Refugees fled into [Chad].
NER | [Niger] closed its airspace.
NGA | [Nigeria] closed its airspace.
COD | [DR Congo] accused its neighbour.
COG | [Congo-Brazzaville] kept its distance.
COD | [Congo-Kinshasa] kept its distance.
GIN | [Guinea] postponed the referendum.
GNB | [Guinea-Bissau] postponed the referendum.
GNQ | [Equatorial Guinea] postponed the referendum.
PNG | [Papua New Guinea] postponed the referendum.
DMA | [Dominica] sold the ferry.
DOM | The [Dominican Republic] sold the ferry.
DOM | [Dominican] border guards were on alert.
IRL | [Ireland] abstained.
GBR | Voters in [Northern Ireland] abstained.
SDN | [Sudan] abstained.
SSD | [South Sudan] abstained.
KOR | [South Korea] abstained.
PRK | [North Korea] abstained.
PRK | The [DPRK] abstained.
KOR | The [ROK] abstained.
WSM | [Samoa] abstained.
ASM | [American Samoa] has no vote.
MLI | [Mali] abstained.
MWI | [Malawi] abstained.
AUT | [Austria] abstained.
AUS | [Australia] abstained.
SVK | [Slovakia] abstained.
SVN | [Slovenia] abstained.
MUS | [Mauritius] abstained.
MRT | [Mauritania] abstained.
PRY | [Paraguay] abstained.
URY | [Uruguay] abstained.
LBY | [Libya] abstained.
LBR | [Liberia] abstained.
LBN | [Lebanon] abstained.
MNE | [Montenegro] abstained.
MCO | [Monaco] abstained.
MAR | [Morocco] abstained.
GMB | The [Gambia] abstained.
ZAF | [South Africa] abstained.
CAF | The [Central African Republic] abstained.
VIR | Divers from the [US Virgin Islands] found the wreck.
VGB | Divers from the [British Virgin Islands] found the wreck.
`;

const TRAPS = `
# states of federations and towns that share a name
- | Farmers in Atlanta, [Georgia], planted late.
- | [Georgia] Governor Wade Collier signed the bill.
- | The senator from [Georgia] kept his seat.
- | A peanut farm in south [Georgia] burned down.
- | The [Georgia] Bulldogs lost at home.
- | [Georgia] Tech opened a laboratory.
- | The library of the University of [Georgia] was flooded.
- | A diner in [Lebanon], Pennsylvania, reopened.
- | They met in [Paris], Texas, over barbecue.
- | [Mexico], Missouri, elected a new mayor.
- | The ferry left [Jersey City] at six.
- | A marina in [Panama City], Florida, was wrecked.
- | The mill in [Cuba], New York, closed.
- | The mill in [Poland], Ohio, closed.
- | The mill in [Norway], Maine, closed.
- | The mill in [China], Maine, closed.
- | The mill in [Peru], Indiana, closed.
- | The mill in [Athens], Ohio, closed.
- | A fire broke out in [Moscow], Idaho.
- | The fair in [Dublin], Ohio, was cancelled.
- | The fair in [Rome], New York, was cancelled.
- | The fair in [Vienna], Virginia, was cancelled.
- | The river rose in [New Mexico].
USA | Hikers in the state of [Washington] were found.
# first names
- | [Chad] Hollister mended the engine.
- | The engine was mended by [Chad] Hollister.
- | [Jordan] Whitcombe teaches chemistry.
- | Her neighbour, [Jordan] Whitcombe, teaches chemistry.
- | [Georgia] Fairweather sells lamps.
- | [Israel] Fuentes Ruiz sells lamps.
- | The lamps were sold by [India] Calloway.
- | [Kenya] Barlow won the heat.
- | [Paris] Lockhart won the heat.
- | [Sofia] Brandt won the heat.
- | [Santiago] Villaseñor won the heat.
- | [Florence] Abernathy won the heat.
- | [Sydney] Pemberton won the heat.
- | [Adelaide] Crosse won the heat.
- | [Victoria] Lindgren won the heat.
- | [Austin] Pell won the heat.
- | [London] Braithwaite won the heat.
- | [Roman] Petrenko won the heat.
- | [Milan] Horvath won the heat.
- | [Petra] Novotna won the heat.
- | [Asia] Whitlock won the heat.
- | [America] Delgado won the heat.
- | [Cairo] Bennett won the heat.
- | [Vienna] Hartley won the heat.
- | [Germaine] Ledoux won the heat.
- | [Lourdes] Ibarra won the heat.
# family names
- | Mr [Jordan] repaired the pump.
- | Ms. [Ireland] repaired the pump.
- | Deborah [Jordan] repaired the pump.
- | Kathy [Ireland] repaired the pump.
- | Terence [Holland] repaired the pump.
- | Dr. [France] repaired the pump.
- | Anatole [France] wrote the preface.
- | Jack [London] wrote the preface.
- | Denzel [Washington] wrote the preface.
- | George [Washington] crossed the river.
- | Irving [Berlin] wrote the tune.
- | Julian [English] wrote the tune.
- | Charles [Darwin] wrote the letter.
- | Hannah [Montana] sang.
- | Joe [Montana] threw the ball.
- | Mrs. [Israel] taught the class.
- | Steve [Israel] taught the class.
- | Rosa [Luxemburg] spoke last.
- | Professor Ellen [Lebanon] spoke last.
# birds, cups and other common things
- | They carved the [turkey] at noon.
- | The tea was served in fine [china].
- | A [guinea] pig escaped.
- | [Guinea] pigs are quiet pets.
- | A [brazil] nut fell from the tree.
- | The [jersey] was torn.
- | He wore a [panama] hat.
- | She wore a [Panama] hat.
- | The cook poached an egg and a [polish] of butter.
- | They danced a [mali] dance.
- | Her [swiss] roll was dry.
- | He plays [Russian] roulette with his budget.
- | A plate of [French] fries was served.
- | The bank's [Chinese] walls did not hold.
- | A bad case of [Dutch] disease hit the exporters.
- | It was a [Mexican] standoff.
- | The town enjoyed an [Indian] summer.
- | The team bought a [Swiss] Army knife.
- | The dog was a [German] shepherd.
- | They served [Brussels] sprouts.
- | [Chile] peppers were in short supply.
# seas, regions and other wholes
- | Two frigates crossed the [South China Sea].
- | A storm crossed the [East China Sea].
- | The ship sank in the Sea of [Japan].
- | Whales were seen in the Gulf of [Mexico].
- | The tanker left the [Persian Gulf].
- | The railway crossed [Indochina].
- | The cable runs under the [Indian Ocean].
- | A cable runs under the Gulf of [Guinea].
- | The ferry crossed the [English Channel].
- | The ferry crossed the [Irish Sea].
- | The ferry crossed the [Norwegian Sea].
- | The ferry crossed Lake [Chad].
- | Barges went down the [Jordan] River.
- | Barges went down the River [Jordan].
- | Barges went down the [Niger] River.
- | Settlers left the [Jordan] Valley.
- | Herders left the [Niger] Delta.
- | Herders left the [Congo] Basin.
- | The dam stands on the [Congo] River.
- | Soldiers patrolled the [Korean] Peninsula.
- | The ship crossed the [Taiwan] Strait.
- | The flotilla passed the [Panama] Canal.
- | A plane fell in the [Bermuda] Triangle.
- | [Latin America] grew by two per cent.
- | [South America] grew by two per cent.
- | [North American] trade grew by two per cent.
- | Prices rose across [Central America].
- | Prices rose across the [Americas].
- | Prices rose across [Africa].
- | Prices rose across [Europe].
- | An [Asian] power would not do that.
- | A [European] power would not do that.
- | The [Gulf] was calm.
- | [Native American] tribes sued.
- | [African American] voters turned out.
- | The [Balkans] were quiet.
# agreements, plans and affairs
- | The [Iran nuclear deal] is in tatters.
- | Both cited the [Paris Agreement].
- | Both cited the [Geneva Conventions].
- | Both cited the [Vienna Convention].
- | Both cited the [Camp David Accords].
- | Both cited the [Minsk agreements].
- | Both cited the [Dayton Accords].
- | Both cited the [Oslo Accords].
- | The [Oslo process] is dead.
- | The [Abraham Accords] were widened.
- | Both cited the [Budapest Memorandum].
- | Both cited the [Helsinki Final Act].
- | Both cited the [Kyoto Protocol].
- | Both cited the [Montreal Protocol].
- | Both cited the [Rome Statute].
- | Both cited the [Lisbon Treaty].
- | Both cited the [Treaty of Versailles].
- | Both cited the [Treaty of Westphalia].
- | Both cited the [Hague Convention].
- | Both cited the [Istanbul Convention].
- | Both cited the [Ottawa Treaty].
- | Both cited the [Basel Convention].
- | Both cited the [Belfast Agreement].
- | Both cited the [Havana Charter].
- | Both cited the [Ankara Protocol].
- | Both cited the [Nairobi Declaration].
- | Both cited the [Tunis Communiqué].
- | Both cited the [Prague Declaration].
- | Both cited the [Canberra Accord].
- | They tore down the [Berlin Wall].
- | She studied the [Warsaw Pact].
- | He read the [Panama Papers].
- | Two diplomats had [Havana syndrome].
- | He had [Stockholm syndrome].
- | He quoted the [Monroe Doctrine].
- | She compared it with the [Cuban Missile Crisis].
- | He fought in the [Vietnam War].
- | He fought in the [Korean War].
- | He fought in the [Falklands War].
- | It began with the [Prague Spring].
- | The [French Revolution] was debated.
- | The bonds were sold under the [London Club].
- | Creditors met as the [Washington Consensus] waned.
# newspapers, firms and teams
- | He told the [Washington Post] so.
- | He told [China Daily] so.
- | He told the [Moscow Times] so.
- | He told the [Jerusalem Post] so.
- | He told the [Jakarta Post] so.
- | He told the [Irish Times] so.
- | He told the [Times of India] so.
- | He told the [New York Times] so.
- | He told the [Bangkok Post] so.
- | He told the [Kyiv Independent] so.
- | He told [France 24] so.
- | He flew [Air France].
- | He flew [British Airways].
- | He flew [Turkish Airlines].
- | He flew [Ethiopian Airlines].
- | He banks with the [Bank of America].
- | He banks with the [Bank of China].
- | He works for [Deutsche Telekom].
- | He works for [American Express].
- | He works for [British Petroleum].
- | [Paris Saint-Germain] won the cup.
- | [Bayern Munich] won the cup.
- | [Chelsea] won the cup.
- | The [Boston] Celtics won the cup.
- | The [Washington] Nationals won the cup.
- | The [Ottawa] Senators won the cup.
- | She won the [French Open].
- | She won the [Australian Open].
- | She ran in the [London Marathon].
- | She ran in the [Boston Marathon].
- | She sang with the [Berlin Philharmonic].
- | She sang with the [Vienna State Opera].
- | The film was shown at the [Venice Film Festival].
# words that only look like names
- | He may [polish] the text tonight.
- | They [may] sign in May.
- | The [us] of the preamble is not defined.
- | Tell [us] who signed.
- | He asked [who] had signed.
- | [Who] had signed was not clear.
- | It was an [oman] in the old spelling.
- | His [mali] was a gardener.
- | The [quad] of the college was empty.
- | [Nice] weather helped the count.
- | [Reading] the text took an hour.
- | [Cork] stoppers were banned.
- | [Bath] towels were banned.
- | The [Nice] Treaty was amended.
- | A [Mobile] clinic arrived.
- | [Congress] of the party was put off.
- | The [Assembly] line stood still.
- | The [National Security Council] met.
- | An [act] of the [sco] was unclear.
- | The [G] string broke.
- | The [Quad] bikes were stolen.
`;

function casesOf(table: string): MentionCase[] {
  let about = '';
  return table.split('\n').flatMap((line) => {
    if (line.startsWith('#')) about = line.slice(2);
    if (!line.includes(' | ')) return [];
    const [code = '', sentence = ''] = line.split(' | ');
    return [{ about, code: code === '-' ? null : code, sentence }];
  });
}

export const PLAIN_MENTIONS: readonly MentionCase[] = casesOf(PLAIN);
export const TRAPS_OF_MENTIONS: readonly MentionCase[] = casesOf(TRAPS);
