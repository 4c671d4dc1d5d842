/** A state or territory: its ISO 3166-1 alpha-3 code and the words that news calls it by. */
export interface State {
  readonly code: string;
  readonly short: string;
  readonly official: string;
  readonly demonym: string;
  readonly capital: string;
}

/** The members of the United Nations, by code, short name, formal name, demonym and seat of government. */
const MEMBERS = `
AFG|Afghanistan|Islamic Republic of Afghanistan|Afghan|Kabul
AGO|Angola|Republic of Angola|Angolan|Luanda
ALB|Albania|Republic of Albania|Albanian|Tirana
AND|Andorra|Principality of Andorra|Andorran|Andorra la Vella
ARE|United Arab Emirates|United Arab Emirates|Emirati|Abu Dhabi
ARG|Argentina|Argentine Republic|Argentine|Buenos Aires
ARM|Armenia|Republic of Armenia|Armenian|Yerevan
ATG|Antigua and Barbuda|Antigua and Barbuda|Antiguan|-
AUS|Australia|Commonwealth of Australia|Australian|Canberra
AUT|Austria|Republic of Austria|Austrian|Vienna
AZE|Azerbaijan|Republic of Azerbaijan|Azerbaijani|Baku
BDI|Burundi|Republic of Burundi|Burundian|Gitega
BEL|Belgium|Kingdom of Belgium|Belgian|-
BEN|Benin|Republic of Benin|Beninese|Porto-Novo
BFA|Burkina Faso|Burkina Faso|Burkinabe|Ouagadougou
BGD|Bangladesh|People's Republic of Bangladesh|Bangladeshi|Dhaka
BGR|Bulgaria|Republic of Bulgaria|Bulgarian|Sofia
BHR|Bahrain|Kingdom of Bahrain|Bahraini|Manama
BHS|Bahamas|Commonwealth of The Bahamas|Bahamian|Nassau
BIH|Bosnia and Herzegovina|Bosnia and Herzegovina|Bosnian|Sarajevo
BLR|Belarus|Republic of Belarus|Belarusian|Minsk
BLZ|Belize|Belize|Belizean|Belmopan
BOL|Bolivia|Plurinational State of Bolivia|Bolivian|La Paz
BRA|Brazil|Federative Republic of Brazil|Brazilian|Brasília
BRB|Barbados|Barbados|Barbadian|Bridgetown
BRN|Brunei|Brunei Darussalam|Bruneian|Bandar Seri Begawan
BTN|Bhutan|Kingdom of Bhutan|Bhutanese|Thimphu
BWA|Botswana|Republic of Botswana|Botswanan|Gaborone
CAF|Central African Republic|Central African Republic|Central African|Bangui
CAN|Canada|Canada|Canadian|Ottawa
CHE|Switzerland|Swiss Confederation|Swiss|Bern
CHL|Chile|Republic of Chile|Chilean|Santiago
CHN|China|People's Republic of China|Chinese|Beijing
CIV|Ivory Coast|Republic of Côte d'Ivoire|Ivorian|Yamoussoukro
CMR|Cameroon|Republic of Cameroon|Cameroonian|Yaoundé
COD|Democratic Republic of the Congo|Democratic Republic of the Congo|Congolese|Kinshasa
COG|Republic of the Congo|Republic of the Congo|-|Brazzaville
COL|Colombia|Republic of Colombia|Colombian|Bogotá
COM|Comoros|Union of the Comoros|Comorian|Moroni
CPV|Cape Verde|Republic of Cabo Verde|Cape Verdean|Praia
CRI|Costa Rica|Republic of Costa Rica|Costa Rican|San José
CUB|Cuba|Republic of Cuba|Cuban|Havana
CYP|Cyprus|Republic of Cyprus|Cypriot|Nicosia
CZE|Czechia|Czech Republic|Czech|Prague
DEU|Germany|Federal Republic of Germany|German|Berlin
DJI|Djibouti|Republic of Djibouti|Djiboutian|Djibouti City
DMA|Dominica|Commonwealth of Dominica|-|Roseau
DNK|Denmark|Kingdom of Denmark|Danish|Copenhagen
DOM|Dominican Republic|Dominican Republic|Dominican|Santo Domingo
DZA|Algeria|People's Democratic Republic of Algeria|Algerian|Algiers
ECU|Ecuador|Republic of Ecuador|Ecuadorian|Quito
EGY|Egypt|Arab Republic of Egypt|Egyptian|Cairo
ERI|Eritrea|State of Eritrea|Eritrean|Asmara
ESP|Spain|Kingdom of Spain|Spanish|Madrid
EST|Estonia|Republic of Estonia|Estonian|Tallinn
ETH|Ethiopia|Federal Democratic Republic of Ethiopia|Ethiopian|Addis Ababa
FIN|Finland|Republic of Finland|Finnish|Helsinki
FJI|Fiji|Republic of Fiji|Fijian|Suva
FRA|France|French Republic|French|Paris
FSM|Micronesia|Federated States of Micronesia|Micronesian|Palikir
GAB|Gabon|Gabonese Republic|Gabonese|Libreville
GBR|United Kingdom|United Kingdom of Great Britain and Northern Ireland|British|London
GEO|Georgia|Republic of Georgia|Georgian|Tbilisi
GHA|Ghana|Republic of Ghana|Ghanaian|Accra
GIN|Guinea|Republic of Guinea|Guinean|Conakry
GMB|Gambia|Republic of The Gambia|Gambian|Banjul
GNB|Guinea-Bissau|Republic of Guinea-Bissau|Bissau-Guinean|Bissau
GNQ|Equatorial Guinea|Republic of Equatorial Guinea|Equatorial Guinean|Malabo
GRC|Greece|Hellenic Republic|Greek|Athens
GRD|Grenada|Grenada|Grenadian|St. George's
GTM|Guatemala|Republic of Guatemala|Guatemalan|Guatemala City
GUY|Guyana|Co-operative Republic of Guyana|Guyanese|Georgetown
HND|Honduras|Republic of Honduras|Honduran|Tegucigalpa
HRV|Croatia|Republic of Croatia|Croatian|Zagreb
HTI|Haiti|Republic of Haiti|Haitian|Port-au-Prince
HUN|Hungary|Republic of Hungary|Hungarian|Budapest
IDN|Indonesia|Republic of Indonesia|Indonesian|Jakarta
IND|India|Republic of India|Indian|New Delhi
IRL|Ireland|Republic of Ireland|Irish|Dublin
IRN|Iran|Islamic Republic of Iran|Iranian|Tehran
IRQ|Iraq|Republic of Iraq|Iraqi|Baghdad
ISL|Iceland|Republic of Iceland|Icelandic|Reykjavík
ISR|Israel|State of Israel|Israeli|Jerusalem
ITA|Italy|Italian Republic|Italian|Rome
JAM|Jamaica|Jamaica|Jamaican|Kingston
JOR|Jordan|Hashemite Kingdom of Jordan|Jordanian|Amman
JPN|Japan|State of Japan|Japanese|Tokyo
KAZ|Kazakhstan|Republic of Kazakhstan|Kazakh|Astana
KEN|Kenya|Republic of Kenya|Kenyan|Nairobi
KGZ|Kyrgyzstan|Kyrgyz Republic|Kyrgyz|Bishkek
KHM|Cambodia|Kingdom of Cambodia|Cambodian|Phnom Penh
KIR|Kiribati|Republic of Kiribati|I-Kiribati|Tarawa
KNA|Saint Kitts and Nevis|Federation of Saint Christopher and Nevis|Kittitian|Basseterre
KOR|South Korea|Republic of Korea|South Korean|Seoul
KWT|Kuwait|State of Kuwait|Kuwaiti|Kuwait City
LAO|Laos|Lao People's Democratic Republic|Laotian|Vientiane
LBN|Lebanon|Lebanese Republic|Lebanese|Beirut
LBR|Liberia|Republic of Liberia|Liberian|Monrovia
LBY|Libya|State of Libya|Libyan|Tripoli
LCA|Saint Lucia|Saint Lucia|Saint Lucian|Castries
LIE|Liechtenstein|Principality of Liechtenstein|Liechtensteiner|Vaduz
LKA|Sri Lanka|Democratic Socialist Republic of Sri Lanka|Sri Lankan|Colombo
LSO|Lesotho|Kingdom of Lesotho|Basotho|Maseru
LTU|Lithuania|Republic of Lithuania|Lithuanian|Vilnius
LUX|Luxembourg|Grand Duchy of Luxembourg|Luxembourger|Luxembourg City
LVA|Latvia|Republic of Latvia|Latvian|Riga
MAR|Morocco|Kingdom of Morocco|Moroccan|Rabat
MCO|Monaco|Principality of Monaco|Monegasque|Monte Carlo
MDA|Moldova|Republic of Moldova|Moldovan|Chișinău
MDG|Madagascar|Republic of Madagascar|Malagasy|Antananarivo
MDV|Maldives|Republic of Maldives|Maldivian|Malé
MEX|Mexico|United Mexican States|Mexican|Mexico City
MHL|Marshall Islands|Republic of the Marshall Islands|Marshallese|Majuro
MKD|North Macedonia|Republic of North Macedonia|North Macedonian|Skopje
MLI|Mali|Republic of Mali|Malian|Bamako
MLT|Malta|Republic of Malta|Maltese|Valletta
MMR|Myanmar|Republic of the Union of Myanmar|Burmese|Naypyidaw
MNE|Montenegro|Republic of Montenegro|Montenegrin|Podgorica
MNG|Mongolia|State of Mongolia|Mongolian|Ulaanbaatar
MOZ|Mozambique|Republic of Mozambique|Mozambican|Maputo
MRT|Mauritania|Islamic Republic of Mauritania|Mauritanian|Nouakchott
MUS|Mauritius|Republic of Mauritius|Mauritian|Port Louis
MWI|Malawi|Republic of Malawi|Malawian|Lilongwe
MYS|Malaysia|Federation of Malaysia|Malaysian|Kuala Lumpur
NAM|Namibia|Republic of Namibia|Namibian|Windhoek
NER|Niger|Republic of the Niger|Nigerien|Niamey
NGA|Nigeria|Federal Republic of Nigeria|Nigerian|Abuja
NIC|Nicaragua|Republic of Nicaragua|Nicaraguan|Managua
NLD|Netherlands|Kingdom of the Netherlands|Dutch|The Hague
NOR|Norway|Kingdom of Norway|Norwegian|Oslo
NPL|Nepal|Federal Democratic Republic of Nepal|Nepali|Kathmandu
NRU|Nauru|Republic of Nauru|Nauruan|Yaren
NZL|New Zealand|New Zealand|New Zealander|Wellington
OMN|Oman|Sultanate of Oman|Omani|Muscat
PAK|Pakistan|Islamic Republic of Pakistan|Pakistani|Islamabad
PAN|Panama|Republic of Panama|Panamanian|Panama City
PER|Peru|Republic of Peru|Peruvian|Lima
PHL|Philippines|Republic of the Philippines|Filipino|Manila
PLW|Palau|Republic of Palau|Palauan|Ngerulmud
PNG|Papua New Guinea|Independent State of Papua New Guinea|Papua New Guinean|Port Moresby
POL|Poland|Republic of Poland|Polish|Warsaw
PRK|North Korea|Democratic People's Republic of Korea|North Korean|Pyongyang
PRT|Portugal|Portuguese Republic|Portuguese|Lisbon
PRY|Paraguay|Republic of Paraguay|Paraguayan|Asunción
QAT|Qatar|State of Qatar|Qatari|Doha
ROU|Romania|Republic of Romania|Romanian|Bucharest
RUS|Russia|Russian Federation|Russian|Moscow
RWA|Rwanda|Republic of Rwanda|Rwandan|Kigali
SAU|Saudi Arabia|Kingdom of Saudi Arabia|Saudi|Riyadh
SDN|Sudan|Republic of the Sudan|Sudanese|Khartoum
SEN|Senegal|Republic of Senegal|Senegalese|Dakar
SGP|Singapore|Republic of Singapore|Singaporean|-
SLB|Solomon Islands|Solomon Islands|Solomon Islander|Honiara
SLE|Sierra Leone|Republic of Sierra Leone|Sierra Leonean|Freetown
SLV|El Salvador|Republic of El Salvador|Salvadoran|San Salvador
SMR|San Marino|Republic of San Marino|Sammarinese|City of San Marino
SOM|Somalia|Federal Republic of Somalia|Somali|Mogadishu
SRB|Serbia|Republic of Serbia|Serbian|Belgrade
SSD|South Sudan|Republic of South Sudan|South Sudanese|Juba
STP|Sao Tome and Principe|Democratic Republic of Sao Tome and Principe|Santomean|São Tomé
SUR|Suriname|Republic of Suriname|Surinamese|Paramaribo
SVK|Slovakia|Slovak Republic|Slovak|Bratislava
SVN|Slovenia|Republic of Slovenia|Slovenian|Ljubljana
SWE|Sweden|Kingdom of Sweden|Swedish|Stockholm
SWZ|Eswatini|Kingdom of Eswatini|Swazi|Mbabane
SYC|Seychelles|Republic of Seychelles|Seychellois|-
SYR|Syria|Syrian Arab Republic|Syrian|Damascus
TCD|Chad|Republic of Chad|Chadian|N'Djamena
TGO|Togo|Togolese Republic|Togolese|Lomé
THA|Thailand|Kingdom of Thailand|Thai|Bangkok
TJK|Tajikistan|Republic of Tajikistan|Tajik|Dushanbe
TKM|Turkmenistan|Turkmenistan|Turkmen|Ashgabat
TLS|Timor-Leste|Democratic Republic of Timor-Leste|Timorese|Dili
TON|Tonga|Kingdom of Tonga|Tongan|Nuku'alofa
TTO|Trinidad and Tobago|Republic of Trinidad and Tobago|Trinidadian|Port of Spain
TUN|Tunisia|Republic of Tunisia|Tunisian|Tunis
TUR|Turkey|Republic of Türkiye|Turkish|Ankara
TUV|Tuvalu|Tuvalu|Tuvaluan|Funafuti
TZA|Tanzania|United Republic of Tanzania|Tanzanian|Dodoma
UGA|Uganda|Republic of Uganda|Ugandan|Kampala
UKR|Ukraine|Ukraine|Ukrainian|Kyiv
URY|Uruguay|Eastern Republic of Uruguay|Uruguayan|Montevideo
USA|United States|United States of America|American|the White House
UZB|Uzbekistan|Republic of Uzbekistan|Uzbek|Tashkent
VCT|Saint Vincent and the Grenadines|Saint Vincent and the Grenadines|Vincentian|Kingstown
VEN|Venezuela|Bolivarian Republic of Venezuela|Venezuelan|Caracas
VNM|Vietnam|Socialist Republic of Viet Nam|Vietnamese|Hanoi
VUT|Vanuatu|Republic of Vanuatu|Ni-Vanuatu|Port Vila
WSM|Samoa|Independent State of Samoa|Samoan|Apia
YEM|Yemen|Republic of Yemen|Yemeni|Sana'a
ZAF|South Africa|Republic of South Africa|South African|Pretoria
ZMB|Zambia|Republic of Zambia|Zambian|Lusaka
ZWE|Zimbabwe|Republic of Zimbabwe|Zimbabwean|Harare`;

/** The observers of the United Nations, and the disputed and dependent territories that news speaks of as parties. */
const OTHERS = `
VAT|Vatican City|Holy See|Vatican|the Vatican
PSE|Palestine|State of Palestine|Palestinian|Ramallah
TWN|Taiwan|Republic of China|Taiwanese|Taipei
XKX|Kosovo|Republic of Kosovo|Kosovar|Pristina
ESH|Western Sahara|Sahrawi Arab Democratic Republic|Sahrawi|Laayoune
HKG|Hong Kong|Hong Kong Special Administrative Region|Hong Konger|-
MAC|Macau|Macao Special Administrative Region|Macanese|-
GRL|Greenland|Kalaallit Nunaat|Greenlandic|Nuuk
FRO|Faroe Islands|Faroes|Faroese|Tórshavn
PRI|Puerto Rico|Commonwealth of Puerto Rico|Puerto Rican|-
NCL|New Caledonia|New Caledonia|New Caledonian|Nouméa
PYF|French Polynesia|French Polynesia|French Polynesian|Papeete
BMU|Bermuda|Bermuda|Bermudian|-
GIB|Gibraltar|Gibraltar|Gibraltarian|-
FLK|Falkland Islands|Falklands|Falkland Islander|Port Stanley
COK|Cook Islands|Cook Islands|Cook Islander|Rarotonga
NIU|Niue|Niue|Niuean|Alofi`;

function statesOf(table: string): State[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', short = '', official = '', demonym = '', capital = ''] = line.split('|');
      return { code, short, official, demonym, capital };
    });
}

export const MEMBER_STATES: readonly State[] = statesOf(MEMBERS);
export const OTHER_STATES: readonly State[] = statesOf(OTHERS);
