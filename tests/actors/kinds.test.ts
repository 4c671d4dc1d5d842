import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/index.js';

/** Name and actor of every speaker, in order of the statements. */
function speakersOf(text: string) {
  return analyze(text).statements.map(({ speaker }) => [speaker?.name ?? null, speaker?.actor ?? null]);
}

describe('speakers of many kinds', () => {
  it.each([
    [
      'Uganda: No talks with rebels\n\nKAMPALA - There will be no talks with the rebels, the defence minister said on Tuesday.',
      [
        ['Uganda', 'UGA'],
        ['the defence minister of Uganda', 'UGA'],
      ],
    ],
    [
      'Brazilian envoy rejects blame\n\nGENEVA, June 3 (Reuters) - Brazil was not to blame for the collapse of the talks, Ambassador Celso Prado told reporters on Wednesday. "We came to deal," he added.',
      [
        ['Celso Prado', 'BRA'],
        ['Celso Prado', 'BRA'],
        ['Celso Prado', 'BRA'],
      ],
    ],
    [
      "Norway's Foreign Minister Ingrid Solheim met her Danish counterpart Lars Kjeldsen in Oslo on Friday. Solheim said the strait must stay open. Kjeldsen said Denmark would send two ships.",
      [
        ['Ingrid Solheim', 'NOR'],
        ['Lars Kjeldsen', 'DNK'],
      ],
    ],
    [
      'A spokesman for the rebel Coalition of Free Forces, Idris Mahal, said the group had taken the town. Mahal denied that civilians had been hurt.',
      [
        ['Idris Mahal', 'Coalition of Free Forces'],
        ['Idris Mahal', 'Coalition of Free Forces'],
      ],
    ],
    [
      'A senior U.S. official, who spoke on condition of anonymity, said the plan was still being reviewed.',
      [['A senior U.S. official', 'USA']],
    ],
    ["The leader of Spain's opposition People's Party, Ramon Cuesta, called the deal a surrender.", [['Ramon Cuesta', 'ESP']]],
    [
      'Shell said on Monday that it would leave the country. "Our staff are safe," the company said in a statement.',
      [
        ['Shell', 'Shell'],
        ['Shell', 'Shell'],
      ],
    ],
    [
      'Foreign ministers of Germany and France, Anke Voss and Luc Perrin, said in Berlin that the sanctions would stay.',
      [['Anke Voss and Luc Perrin', 'DEU+FRA']],
    ],
    ['Turkey and Qatar said in a joint statement that they would train the force.', [['Turkey and Qatar', 'TUR+QAT']]],
    ['WARSAW, March 4 (AP) - The prime minister said Ukraine would get more tanks.', [['The prime minister of Poland', 'POL']]],
    [
      'WASHINGTON, March 4 (AP) - Visiting Prime Minister Tomas Berg of Sweden said the alliance was firm. The president said he agreed.',
      [
        ['Tomas Berg', 'SWE'],
        ['The president of the United States', 'USA'],
      ],
    ],
    [
      "South Korea's President Han Ji-won and Japanese Prime Minister Sato Kenji spoke by telephone on Sunday. Han said the two would meet in May. Sato expressed hope that the visit would go well.",
      [
        ['Han Ji-won', 'KOR'],
        ['Sato Kenji', 'JPN'],
      ],
    ],
    [
      'EU foreign policy chief Elena Marquez condemned the coup. She said the bloc would freeze its aid.',
      [
        ['Elena Marquez', 'EUR'],
        ['Elena Marquez', 'EUR'],
      ],
    ],
    ['The Iranian ambassador to Moscow, Reza Farhadi, said the two states would sign the treaty in May.', [['Reza Farhadi', 'IRN']]],
    [
      'The Israeli army said it had struck a depot. Its spokesman, Colonel Avi Dagan, said no one was hurt.',
      [
        ['The Israeli army', 'ISR'],
        ['Avi Dagan', 'ISR'],
      ],
    ],
    [
      "Hezbollah's deputy leader, Sheikh Nabil Karam, warned that any strike would be answered. He did not elaborate.",
      [['Nabil Karam', 'Hezbollah']],
    ],
    [
      'Amnesty International accused the junta of torture. The London-based group said 40 people had died.',
      [
        ['Amnesty International', 'Amnesty International'],
        ['Amnesty International', 'Amnesty International'],
      ],
    ],
    [
      'Chinese Foreign Ministry spokesperson Lin Hua told a regular briefing that Beijing opposes the sale. Lin urged Washington to stop at once.',
      [
        ['Lin Hua', 'CHN'],
        ['Lin Hua', 'CHN'],
      ],
    ],
    [
      "Peru's ambassador to the United Nations, Rosa Quispe, told the Security Council that her country backed the draft.",
      [['Rosa Quispe', 'PER']],
    ],
    ['Analyst Mark Ferris of the Lowy Institute said the visit was a signal to Beijing.', [['Mark Ferris', 'Lowy Institute']]],
    ['Professor Li Wenbo, an expert on Africa at Fudan University, said the loans were small.', [['Li Wenbo', 'Fudan University']]],
    [
      "The African Union's commissioner for peace, Amina Bello, welcomed the ceasefire. Bello, a former Nigerian general, said monitors would arrive soon.",
      [
        ['Amina Bello', 'AFU'],
        ['Amina Bello', 'AFU'],
      ],
    ],
    ['Two diplomats from Gulf states said the kingdom would not raise output.', [['Two diplomats from Gulf states', null]]],
    [
      'Kyiv said it had shot down nine drones. Moscow denied the claim.',
      [
        ['Ukraine', 'UKR'],
        ['Russia', 'RUS'],
      ],
    ],
    [
      'The Kremlin said the call was useful. Downing Street declined to say whether a date had been set.',
      [
        ['The Kremlin', 'RUS'],
        ['Downing Street', 'GBR'],
      ],
    ],
    [
      "Lebanon's caretaker Prime Minister Samir Haddad said the army would deploy. Haddad's office later said the order had been signed.",
      [
        ['Samir Haddad', 'LBN'],
        ["Haddad's office", 'LBN'],
      ],
    ],
    [
      'IAEA Director General Paul Okoye said inspectors had returned. The agency said they found nothing.',
      [
        ['Paul Okoye', 'IAE'],
        ['International Atomic Energy Agency', 'IAE'],
      ],
    ],
    [
      'The two foreign ministers, Omar Said of Egypt and Yusuf Demir of Turkey, agreed to reopen embassies.',
      [['Omar Said and Yusuf Demir', 'EGY+TUR']],
    ],
    [
      'Members of the European Parliament voted on Thursday. Dutch liberal Joost Vermeer said the text was weak.',
      [['Joost Vermeer', 'NLD']],
    ],
    [
      '"We will not move," said Cuban leader Raul Mendez. His foreign minister, Ana Sosa, said talks with Washington were possible.',
      [
        ['Raul Mendez', 'CUB'],
        ['Ana Sosa', 'CUB'],
      ],
    ],
    [
      'Canada\'s top diplomat, Claire Moreau, said she would summon the ambassador. The minister said the words were "unacceptable."',
      [
        ['Claire Moreau', 'CAN'],
        ['Claire Moreau', 'CAN'],
      ],
    ],
    [
      'The G7 said it would cap the price. The group said the cap would start in May.',
      [
        ['The G7', 'GSV'],
        ['The G7', 'GSV'],
      ],
    ],
    ['A Pentagon spokeswoman, Navy Commander Jill Torres, said the ship was in the strait legally.', [['Jill Torres', 'USA']]],
    ['According to Vatican Secretary of State Cardinal Pietro Bassi, the Pope will visit in May.', [['Pietro Bassi', 'VAT']]],
    [
      'State Secretary at the Hungarian Ministry of Foreign Affairs Levente Szabo said Budapest would veto the plan.',
      [['Levente Szabo', 'HUN']],
    ],
    [
      "Malaysia's Prime Minister Datuk Seri Ismail Hashim said ASEAN must act. Ismail said the envoy would go to Naypyitaw.",
      [
        ['Ismail Hashim', 'MYS'],
        ['Ismail Hashim', 'MYS'],
      ],
    ],
    [
      'Residents said the shelling went on all night. One of them, farmer Petro Hnatiuk, said he had lost his home.',
      [
        ['Residents', null],
        ['Petro Hnatiuk', null],
      ],
    ],
    [
      'Ghana Ambassador to Togo Kwame Asante on Tuesday presented his letters of credence and pledged to deepen trade.',
      [['Kwame Asante', 'GHA']],
    ],
    [
      'Philippine Defense Secretary Jose Ramos and U.S. Defense Secretary Alan Pike spoke on Friday. Pike said the treaty covered the shoal, and Ramos welcomed the assurance.',
      [
        ['Alan Pike', 'USA'],
        ['Jose Ramos', 'PHL'],
      ],
    ],
    ['Ministry of Foreign Affairs spokesman Anton Rusu said Moldova would not recognise the vote.', [['Anton Rusu', 'MDA']]],
    [
      'PARIS, May 2 (AFP) - France will send aid to Chad, its foreign minister said on Friday. The ministry said two planes had left.',
      [
        ["France's foreign minister", 'FRA'],
        ["France's ministry", 'FRA'],
      ],
    ],
    [
      "Egypt's presidency said Cairo and Ankara had agreed to exchange ambassadors. A Turkish diplomat confirmed the plan.",
      [
        ["Egypt's presidency", 'EGY'],
        ['A Turkish diplomat', 'TUR'],
      ],
    ],
    [
      'President Ana Morales, in power since May, said Bolivia would leave the pact. "We lose money," the president told Radio Sur. Her rival, Luis Paz, called the step reckless.',
      [
        ['Ana Morales', 'BOL'],
        ['Ana Morales', 'BOL'],
        ['Luis Paz', null],
      ],
    ],
    [
      'The Dutch, Belgian and Danish foreign ministers said in a joint letter that the rules must change.',
      [['The Dutch, Belgian and Danish foreign ministers', 'NLD+BEL+DNK']],
    ],
    [
      'UN refugee agency UNHCR said 20,000 people had crossed the river. Its spokesman, Jens Holm, said more were on the way.',
      [
        ['UN refugee agency UNHCR', 'UNO'],
        ['Jens Holm', 'UNO'],
      ],
    ],
    [
      'Secretary-General Abena Asare urged restraint. The UN chief said she was ready to mediate.',
      [
        ['Abena Asare', 'UNO'],
        ['Abena Asare', 'UNO'],
      ],
    ],
    [
      'NATO Secretary General Pieter Vos said the alliance would not be drawn in. Vos thanked Poland for its calm.',
      [
        ['Pieter Vos', 'NAT'],
        ['Pieter Vos', 'NAT'],
      ],
    ],
    [
      'Chancellor Heike Brandt told the Bundestag that Germany stood by Israel. Opposition leader Jan Krause said her speech was empty.',
      [
        ['Heike Brandt', 'DEU'],
        ['Jan Krause', null],
      ],
    ],
    [
      "Sri Lanka's navy said it had arrested 12 Indian fishermen. India's foreign ministry summoned the envoy and demanded their release.",
      [
        ["Sri Lanka's navy", 'LKA'],
        ["India's foreign ministry", 'IND'],
      ],
    ],
    [
      'White House national security adviser Kate Lowell said the call was candid. Asked about the tariffs, Lowell said nothing had been decided.',
      [
        ['Kate Lowell', 'USA'],
        ['Kate Lowell', 'USA'],
      ],
    ],
    [
      'Moroccan Foreign Minister Nasser Benali held talks with his Spanish counterpart, Jaime Ortega, in Rabat. Benali praised the ties. Ortega said Madrid backed the plan.',
      [
        ['Nasser Benali', 'MAR'],
        ['Jaime Ortega', 'ESP'],
      ],
    ],
    [
      'Houthi military spokesman Yahya Amer said a tanker had been hit. The group warned ships to stay away.',
      [
        ['Yahya Amer', 'Houthi movement'],
        ['Houthis', 'Houthi movement'],
      ],
    ],
    [
      'U.S. President John Marsh and Chinese President Zhao Lin met in Bali. Marsh told Zhao that Taiwan was a concern. Zhao replied that Taiwan was a red line.',
      [
        ['John Marsh', 'USA'],
        ['Zhao Lin', 'CHN'],
      ],
    ],
    ['Vice Foreign Minister Chen Guo met the Nigerian ambassador in Beijing. Chen said China would buy more oil.', [['Chen Guo', 'CHN']]],
    [
      'TEHRAN (Tasnim) - Parliament speaker Mehdi Kazemi said sanctions had failed. "Resistance is the only way," the senior lawmaker added.',
      [
        ['Mehdi Kazemi', 'IRN'],
        ['Mehdi Kazemi', 'IRN'],
      ],
    ],
    [
      '"It is a bad law," said Maria Lopes, a lawyer with the Lisbon-based Rights Centre. Lopes said the court should strike it down.',
      [
        ['Maria Lopes', 'Rights Centre'],
        ['Maria Lopes', 'Rights Centre'],
      ],
    ],
    ["Human Rights Watch's Asia director, Priya Nair, said the arrests were arbitrary.", [['Priya Nair', 'Human Rights Watch']]],
    [
      "Bank of Japan Governor Ito Shun said rates would rise. Japan's central bank said on Monday inflation was stable.",
      [
        ['Ito Shun', 'JPN'],
        ["Japan's central bank", 'JPN'],
      ],
    ],
    [
      'A Western diplomat in Tripoli said the convoy was stopped at dawn. The diplomat said no one was hurt.',
      [
        ['A Western diplomat in Tripoli', null],
        ['A Western diplomat in Tripoli', null],
      ],
    ],
    [
      'Rebel commander Moussa Dao said his men would fight on. The army said 30 of them had surrendered.',
      [
        ['Moussa Dao', null],
        ['The army', null],
      ],
    ],
    [
      'Foreign Secretary Helen Ward said London was "dismayed". Ms Ward spoke to her Chinese counterpart on Monday and told him the trial was a sham.',
      [
        ['Helen Ward', 'GBR'],
        ['Helen Ward', 'GBR'],
      ],
    ],
    [
      "Mr Abdullah bin Rashid al-Noor, Oman's minister of energy, said output would hold. Al-Noor said the cartel would meet in June.",
      [
        ['Abdullah bin Rashid al-Noor', 'OMN'],
        ['Abdullah bin Rashid al-Noor', 'OMN'],
      ],
    ],
    [
      'Italian Premier Giulia Conti and her Greek colleague, Nikos Pappas, said migrants must be shared out.',
      [['Giulia Conti and Nikos Pappas', 'ITA+GRC']],
    ],
    ['CANBERRA (Reuters) - Opposition foreign affairs spokesman Craig Dunne said Australia had been humiliated.', [['Craig Dunne', 'AUS']]],
    [
      "France's far-right leader Claire Vidal called the treaty a betrayal. President Luc Girard said he would sign it.",
      [
        ['Claire Vidal', 'FRA'],
        ['Luc Girard', 'FRA'],
      ],
    ],
    [
      'The ICRC urged both armies to spare hospitals. "Patients are dying," it said.',
      [
        ['International Committee of the Red Cross', 'ICRC'],
        ['International Committee of the Red Cross', 'ICRC'],
      ],
    ],
    [
      'The mayor of Kharkiv, Andriy Shevchuk, said three people were killed. A Russian defence ministry spokesman said only troops were hit.',
      [
        ['Andriy Shevchuk', 'UKR'],
        ['A Russian defence ministry spokesman', 'RUS'],
      ],
    ],
    ["Lula's chief adviser, Celso Braga, said Brazil would host the talks.", [['Celso Braga', 'BRA']]],
  ] as const)('are known with whom they speak for: %s', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});
