/**
 * Words that dictionaries spell in two ways and that are one word in both, British first where it is one of place. A line is a family. Pairs in which the
 * spelling makes another word are left out on purpose: cheque/check, tyre/tire, kerb/curb, storey/story, draught/draft, metre/meter (a measure, a device),
 * tonne/ton, councillor/counselor, practice in sport, prise/prize, resumé/resume, whisky/whiskey, licensor/licensee, ensure/insure, forwards/forward.
 */
export const SPELLING_PAIRS: readonly (readonly [string, string])[] = `
licence license, licences licenses, licenced licensed, licencing licensing
practise practice, practises practices, practised practiced, practising practicing
defence defense, defences defenses, offence offense, offences offenses, pretence pretense, pretences pretenses, defenceless defenseless
judgement judgment, judgements judgments, judgemental judgmental, acknowledgement acknowledgment, acknowledgements acknowledgments
abridgement abridgment, abridgements abridgments, lodgement lodgment, lodgements lodgments, misjudgement misjudgment
ageing aging, likeable likable, sizeable sizable, saleable salable, useable usable, reuseable reusable, moveable movable, immoveable immovable, unuseable unusable
rateable ratable, shareable sharable, tradeable tradable, liveable livable, nameable namable, cueing cuing, routeing routing, unshakeable unshakable, loveable lovable
fulfil fulfill, fulfils fulfills, fulfilment fulfillment, fulfilments fulfillments, enrol enroll, enrols enrolls, enrolment enrollment, enrolments enrollments
instalment installment, instalments installments, instal install, instals installs, skilful skillful, skilfully skillfully, wilful willful, wilfully willfully, wilfulness willfulness
appal appall, appals appalls, distil distill, distils distills, instil instill, instils instills, enthral enthrall, thraldom thralldom, unskilful unskillful
programme program, programmes programs
towards toward, backwards backward, upwards upward, downwards downward, onwards onward, inwards inward, outwards outward, homewards homeward
whilst while, amongst among, amidst amid, learnt learned, burnt burned, dreamt dreamed, spelt spelled, spoilt spoiled, leapt leaped, leant leaned, smelt smelled, spilt spilled
misspelt misspelled, knelt kneeled
grey gray, greys grays, greyed grayed, greyscale grayscale, plough plow, ploughs plows, mould mold, moulds molds, moulded molded, moulding molding, mouldy moldy, smoulder smolder
gaol jail, gaols jails, gaoled jailed, gaoler jailer, aluminium aluminum, artefact artifact, artefacts artifacts, disc disk, discs disks, sceptic skeptic, sceptics skeptics
sceptical skeptical, sceptically skeptically, scepticism skepticism, sulphur sulfur, sulphuric sulfuric, sulphate sulfate, yoghurt yogurt, yoghurts yogurts, pyjamas pajamas
cosy cozy, axe ax, cypher cipher, cyphers ciphers, decypher decipher, encypher encipher, tsar czar, omelette omelet, doughnut donut, doughnuts donuts, furore furor, maths math
enquiry inquiry, enquiries inquiries, enquire inquire, enquires inquires, enquired inquired, enquiring inquiring, enquirer inquirer
adviser advisor, advisers advisors, despatch dispatch, despatches dispatches, despatched dispatched, despatching dispatching, connexion connection, connexions connections
inflexion inflection, reflexion reflection, racquet racket, gramme gram, grammes grams, kilogramme kilogram, kilogrammes kilograms, speciality specialty, specialities specialties
centre center, centres centers, centred centered, centring centering, centrepiece centerpiece, theatre theater, theatres theaters, fibre fiber, fibres fibers, litre liter, litres liters
kilometre kilometer, kilometres kilometers, centimetre centimeter, centimetres centimeters, millimetre millimeter, millimetres millimeters, millilitre milliliter, millilitres milliliters
calibre caliber, lustre luster, sabre saber, sombre somber, spectre specter, sceptre scepter, meagre meager, mitre miter, reconnoitre reconnoiter, amphitheatre amphitheater
epicentre epicenter, epicentres epicenters, datacentre datacenter, datacentres datacenters, manoeuvre maneuver, manoeuvres maneuvers, manoeuvred maneuvered, manoeuvring maneuvering
catalogue catalog, catalogues catalogs, catalogued cataloged, cataloguing cataloging, dialogue dialog, dialogues dialogs, analogue analog, analogues analogs
encyclopaedia encyclopedia, encyclopaedias encyclopedias, anaesthetic anesthetic, anaesthetics anesthetics, anaesthesia anesthesia, paediatric pediatric, paediatrics pediatrics
paediatrician pediatrician, gynaecology gynecology, gynaecologist gynecologist, haemoglobin hemoglobin, haemophilia hemophilia, haemorrhage hemorrhage, orthopaedic orthopedic
archaeology archeology, archaeological archeological, archaeologist archeologist, leukaemia leukemia, anaemia anemia, foetus fetus, foetal fetal
oestrogen estrogen, diarrhoea diarrhea, mediaeval medieval, oesophagus esophagus, caesarean cesarean, faeces feces, faecal fecal, paedophile pedophile, paedophiles pedophiles
paedophilia pedophilia, toxaemia toxemia, oedema edema, coeliac celiac, homoeopathy homeopathy, haematology hematology, paleontology palaeontology, orthopaedics orthopedics
jewellery jewelry, jeweller jeweler, jewellers jewelers, woollen woolen, tranquillity tranquility, counsellor counselor, counsellors counselors, marvellous marvelous, chilli chili
benefitted benefited, benefitting benefiting, focussed focused, focussing focusing, focusses focuses, biassed biased, biasses biases
worshipped worshiped, worshipping worshiping, worshipper worshiper, combatted combated, combatting combating
cancellation cancelation, cancellations cancelations, cancellable cancelable, transferable transferrable, nontransferable nontransferrable, collectible collectable, collectibles collectables
dependants dependents, adaptor adapter, adaptors adapters, convertor converter, convertors converters, requestor requester, requestors requesters, payer payor
payers payors, mortgagor mortgager, preventative preventive, orientated oriented, orientate orient, orientates orients, orientating orienting
naïve naive, café cafe, cafés cafes, façade facade, façades facades, rôle role, rôles roles, élite elite, fiancée fiancee, début debut, décor decor, cliché cliche, clichés cliches
protégé protege, protégés proteges, régime regime, régimes regimes, naïveté naivete
cooperate co-operate, cooperates co-operates, cooperated co-operated, cooperating co-operating, cooperation co-operation, cooperative co-operative, cooperatives co-operatives
coordinate co-ordinate, coordinates co-ordinates, coordinated co-ordinated, coordinating co-ordinating, coordination co-ordination, coordinator co-ordinator, coordinators co-ordinators
okay ok, phoney phony, nosey nosy, pricey pricy, gipsy gypsy, pedlar peddler, pedlars peddlers, behove behoove, moustache mustache, moustaches mustaches
liquorice licorice, titbit tidbit, carburettor carburetor, glycerine glycerin, mortice mortise
indorse endorse, indorsed endorsed, indorsement endorsement, indorsements endorsements, indorser endorser, lacklustre lackluster, snowplough snowplow
`
  .trim()
  .split(/[,\n]\s*/)
  .map((pair) => pair.split(' ') as [string, string]);
