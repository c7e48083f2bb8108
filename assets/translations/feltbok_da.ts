<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en">
    <context>
        <name>RecoverySheet</name>
        <message>
            <source>Forgotten the PIN?</source>
            <translation>Glemt PIN?</translation>
        </message>
        <message>
            <source>Forgotten the passphrase?</source>
            <translation>Glemt adgangssætningen?</translation>
        </message>
        <message>
            <source>Write the code that the coordinator answered with.</source>
            <translation>Skriv den kode, koordinatoren svarede med.</translation>
        </message>
        <message>
            <source>This is not the answer to the code above, or not the whole of it. Copy it once more, or have it sent again.</source>
            <translation>Det er ikke svaret på koden ovenfor, eller ikke hele svaret. Kopiér det igen, eller bed om at få det sendt en gang til.</translation>
        </message>
        <message numerus="yes">
            <source>Choose at least %n characters.</source>
            <translation>
                <numerusform>Vælg mindst %n tegn.</numerusform>
                <numerusform>Vælg mindst %n tegn.</numerusform>
            </translation>
        </message>
        <message>
            <source>The two are not alike. Write it once more.</source>
            <translation>De to er ikke ens. Skriv PIN én gang til.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Luk</translation>
        </message>
        <message>
            <source>This device cannot be opened without its PIN</source>
            <translation>Denne enhed kan ikke åbnes uden PIN</translation>
        </message>
        <message>
            <source>Your county had not made a recovery key when the PIN was last used. Nothing is erased, however many times you try. What was sent is with the hub: the coordinator can give you a code for another device.</source>
            <translation>Der var ikke lavet nogen gendannelsesnøgle, da PIN sidst blev brugt. Intet slettes, uanset hvor mange gange du prøver. Det, du har sendt, ligger hos knudepunktet. Koordinatoren kan give dig en engangskode til en anden enhed.</translation>
        </message>
        <message>
            <source>Nothing is erased, and what you have written is here. The coordinator can let you in again: send the code, and write the answer you get.</source>
            <translation>Intet er slettet, og det, du har skrevet, ligger her. Koordinatoren kan lukke dig ind igen: Send koden, og skriv det svar, du får.</translation>
        </message>
        <message>
            <source>The code for the coordinator</source>
            <translation>Koden til koordinatoren</translation>
        </message>
        <message>
            <source>QR code</source>
            <translation>QR-kode</translation>
        </message>
        <message>
            <source>Copy the code</source>
            <translation>Kopiér koden</translation>
        </message>
        <message>
            <source>Take a picture of it, copy it into a message, or read it out. The code opens nothing on any other device.</source>
            <translation>Tag et billede af den, kopiér den ind i en besked, eller læs den op. Koden åbner intet på andre enheder.</translation>
        </message>
        <message>
            <source>The coordinator&apos;s answer</source>
            <translation>Svaret fra koordinatoren</translation>
        </message>
        <message>
            <source>New PIN</source>
            <translation>Ny PIN</translation>
        </message>
        <message>
            <source>At least %1, six are better</source>
            <translation>Mindst %1 tegn, gerne seks</translation>
        </message>
        <message>
            <source>The new PIN once more</source>
            <translation>Ny PIN én gang til</translation>
        </message>
        <message>
            <source>Open with the new PIN</source>
            <translation>Åbn med ny PIN</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::ChainModel</name>
        <message>
            <source>Interview</source>
            <translation>Interview</translation>
        </message>
        <message>
            <source>Need</source>
            <translation>Behov</translation>
        </message>
        <message>
            <source>Advice</source>
            <translation>Råd</translation>
        </message>
        <message>
            <source>Procurement</source>
            <translation>Indkøb</translation>
        </message>
        <message>
            <source>Effect</source>
            <translation>Effekt</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Not in one yet</source>
            <translation>Ikke med endnu</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Ikke endnu</translation>
        </message>
    </context>
    <context>
        <name>FirstTourCard</name>
        <message>
            <source>Put away</source>
            <translation>Læg væk</translation>
        </message>
        <message>
            <source>Tried</source>
            <translation>Prøvet</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::FirstTour</name>
        <message>
            <source>Prepare the next visit</source>
            <translation>Forbered næste besøg</translation>
        </message>
        <message>
            <source>What was promised last time, and what has changed since.</source>
            <translation>Det, der blev lovet sidst, og det, der er nyt siden.</translation>
        </message>
        <message>
            <source>Answer a question</source>
            <translation>Besvar et spørgsmål</translation>
        </message>
        <message>
            <source>It is kept while you write, with and without a network.</source>
            <translation>Svaret gemmes, mens du skriver, med og uden forbindelse.</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation>Skriv en note</translation>
        </message>
        <message>
            <source>Or take a picture of the whiteboard, or draw.</source>
            <translation>Eller tag et billede af tavlen, eller tegn.</translation>
        </message>
        <message>
            <source>Agree on who does what</source>
            <translation>Bliv enige om, hvem der gør hvad</translation>
        </message>
        <message>
            <source>One tap makes a need of an answer, and an action of a need.</source>
            <translation>Ét tryk gør et svar til et behov, og et behov til en handling.</translation>
        </message>
        <message>
            <source>Hand over the summary</source>
            <translation>Aflever opsummeringen</translation>
        </message>
        <message>
            <source>Two pages, ready before you leave the room.</source>
            <translation>To sider, klar før du forlader mødelokalet.</translation>
        </message>
        <message>
            <source>You know your way now</source>
            <translation>Nu kan du finde rundt</translation>
        </message>
        <message>
            <source>Get to know the field book</source>
            <translation>Lær feltbogen at kende</translation>
        </message>
        <message>
            <source>You have been through a whole visit. Go on trying, or put this away.</source>
            <translation>Du har været igennem et helt besøg. Prøv gerne mere, eller læg dette væk.</translation>
        </message>
        <message>
            <source>A visit in five steps, on the demo&apos;s data. Nothing can go wrong here.</source>
            <translation>Et besøg i fem trin, med demodata. Her kan intet gå galt.</translation>
        </message>
        <message>
            <source>%1 of %2 steps tried.</source>
            <translation>%1 af %2 trin er prøvet.</translation>
        </message>
    </context>
    <context>
        <name>AcknowledgeEditor</name>
        <message>
            <source>Done</source>
            <translation>Læst</translation>
        </message>
    </context>
    <context>
        <name>ActionEntry</name>
        <message>
            <source>Other actions</source>
            <translation>Andre handlinger</translation>
        </message>
        <message>
            <source>To the need «%1»</source>
            <translation>Til behovet »%1«</translation>
        </message>
    </context>
    <context>
        <name>ActionRow</name>
        <message>
            <source>Open again: %1</source>
            <translation>Åbn igen: %1</translation>
        </message>
        <message>
            <source>Mark as done: %1</source>
            <translation>Markér som udført: %1</translation>
        </message>
    </context>
    <context>
        <name>ActionSheet</name>
        <message>
            <source>Action</source>
            <translation>Handling</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Slet</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>Hvad skal der gøres</translation>
        </message>
        <message>
            <source>Who owns it</source>
            <translation>Hvem er ansvarlig</translation>
        </message>
        <message>
            <source>Role or person</source>
            <translation>Rolle eller person</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Frist</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Belongs to the need</source>
            <translation>Hører til behovet</translation>
        </message>
        <message>
            <source>No need</source>
            <translation>Ikke knyttet til et behov</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beskrivelse</translation>
        </message>
        <message>
            <source>Other municipalities that own it too</source>
            <translation>Andre kommuner, der også er ansvarlige</translation>
        </message>
        <message>
            <source>%1 no longer owns it</source>
            <translation>%1 er ikke længere ansvarlig</translation>
        </message>
        <message>
            <source>Add a municipality</source>
            <translation>Tilføj en kommune</translation>
        </message>
    </context>
    <context>
        <name>AgreementsSheet</name>
        <message>
            <source>Framework agreements</source>
            <translation>Rammeaftaler</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Luk</translation>
        </message>
        <message>
            <source>All of the team's</source>
            <translation>Alle teamets aftaler</translation>
        </message>
        <message>
            <source>Agreements that several municipalities buy by stand here.</source>
            <translation>Her står de aftaler, flere kommuner køber ind på.</translation>
        </message>
        <message>
            <source>Add an agreement</source>
            <translation>Ny rammeaftale</translation>
        </message>
    </context>
    <context>
        <name>AnswerFoot</name>
        <message>
            <source>Make a need</source>
            <translation>Gør til behov</translation>
        </message>
        <message>
            <source>Changed. %1</source>
            <translation>Ændret. %1</translation>
        </message>
        <message>
            <source>Use this answer</source>
            <translation>Brug svaret</translation>
        </message>
        <message>
            <source>Use the answer from last time: %1</source>
            <translation>Brug svaret fra sidst: %1</translation>
        </message>
    </context>
    <context>
        <name>AttendanceSheet</name>
        <message>
            <source>List of attendance</source>
            <translation>Deltagerliste</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Luk</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Niveau</translation>
        </message>
        <message>
            <source>Political</source>
            <translation>Politisk</translation>
        </message>
        <message>
            <source>Strategic</source>
            <translation>Strategisk</translation>
        </message>
        <message>
            <source>Operational</source>
            <translation>Operationelt</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Leverandør</translation>
        </message>
        <message>
            <source>One person a line: name, organisation</source>
            <translation>Én person pr. linje: navn, organisation</translation>
        </message>
        <message>
            <source>Kari Nordmann, Tokke municipality</source>
            <translation>Kari Nordmann, Tokke kommune</translation>
        </message>
        <message>
            <source>Names are personal data. Where a number is enough, write how many instead.</source>
            <translation>Navne er personoplysninger. Skriv kun antallet, hvor det er nok.</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Tilføj</translation>
        </message>
        <message numerus="yes">
            <source>Add %n people</source>
            <translation>
                <numerusform>Tilføj %n deltager</numerusform>
                <numerusform>Tilføj %n deltagere</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BarcodeEditor</name>
        <message>
            <source>Scan or write the code</source>
            <translation>Scan eller skriv koden</translation>
        </message>
    </context>
    <context>
        <name>BasketLineRow</name>
        <message>
            <source>Take over</source>
            <translation>Overtag</translation>
        </message>
    </context>
    <context>
        <name>BasketLineSheet</name>
        <message>
            <source>The line in this case</source>
            <translation>Linjen i denne sag</translation>
        </message>
        <message>
            <source>Award criterion of your own</source>
            <translation>Eget tildelingskriterium</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Tag ud</translation>
        </message>
        <message>
            <source>One place up</source>
            <translation>Én plads op</translation>
        </message>
        <message>
            <source>One place down</source>
            <translation>Én plads ned</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>Dokumentation</translation>
        </message>
        <message>
            <source>Weight, per cent</source>
            <translation>Vægt i procent</translation>
        </message>
        <message>
            <source>Award criteria only</source>
            <translation>Kun tildelingskriterier</translation>
        </message>
        <message>
            <source>Counts for climate and environment</source>
            <translation>Tæller for klima og miljø</translation>
        </message>
    </context>
    <context>
        <name>BasketPanel</name>
        <message>
            <source>Basket</source>
            <translation>Kurv</translation>
        </message>
        <message>
            <source>New basket</source>
            <translation>Ny kurv</translation>
        </message>
        <message>
            <source>No basket yet</source>
            <translation>Ingen kurv endnu</translation>
        </message>
        <message>
            <source>Gather criteria for a procurement, give them weights, and take them with you as text.</source>
            <translation>Saml kriterier til et udbud, giv dem vægt, og tag dem med som tekst.</translation>
        </message>
        <message>
            <source>Begin a basket</source>
            <translation>Begynd en kurv</translation>
        </message>
        <message>
            <source>Put criteria here from the list, or write an award criterion of your own.</source>
            <translation>Læg kriterier herover fra listen, eller skriv dit eget tildelingskriterium.</translation>
        </message>
        <message>
            <source>Price, quality …</source>
            <translation>Pris, kvalitet …</translation>
        </message>
        <message>
            <source>An award criterion of your own</source>
            <translation>Eget tildelingskriterium</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Tilføj</translation>
        </message>
        <message>
            <source>How climate counts</source>
            <translation>Sådan tæller klima</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Vælg</translation>
        </message>
        <message>
            <source>Weighted</source>
            <translation>Vægtet</translation>
        </message>
        <message>
            <source>Ranked among the first three</source>
            <translation>Rangeret blandt de tre første</translation>
        </message>
        <message>
            <source>Requirements instead of weight</source>
            <translation>Krav i stedet for vægt</translation>
        </message>
        <message>
            <source>Written reason</source>
            <translation>Skriftlig begrundelse</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <source>Workbook</source>
            <translation>Regneark</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Gemt som %1</translation>
        </message>
    </context>
    <context>
        <name>CalendarPopup</name>
        <message>
            <source>The month before</source>
            <translation>Forrige måned</translation>
        </message>
        <message>
            <source>The month after</source>
            <translation>Næste måned</translation>
        </message>
    </context>
    <context>
        <name>ChangeBlock</name>
        <message>
            <source>Changed since %1</source>
            <translation>Ændret siden %1</translation>
        </message>
    </context>
    <context>
        <name>ChangePinSheet</name>
        <message>
            <source>Write the PIN you have now.</source>
            <translation>Indtast den PIN, du har nu.</translation>
        </message>
        <message numerus="yes">
            <source>That was not right. Try again in %n seconds.</source>
            <translation>
                <numerusform>Det var forkert. Prøv igen om %n sekund.</numerusform>
                <numerusform>Det var forkert. Prøv igen om %n sekunder.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Choose at least %n characters.</source>
            <translation>
                <numerusform>Vælg mindst %n tegn.</numerusform>
                <numerusform>Vælg mindst %n tegn.</numerusform>
            </translation>
        </message>
        <message>
            <source>The two are not alike. Write it once more.</source>
            <translation>De to er ikke ens. Skriv PIN én gang til.</translation>
        </message>
        <message>
            <source>Change PIN</source>
            <translation>Skift PIN</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Luk</translation>
        </message>
        <message>
            <source>The PIN is changed. The old one no longer opens the field book.</source>
            <translation>Din PIN er skiftet. Den gamle åbner ikke længere feltbogen.</translation>
        </message>
        <message>
            <source>The PIN you have now</source>
            <translation>Din nuværende PIN</translation>
        </message>
        <message>
            <source>New PIN</source>
            <translation>Ny PIN</translation>
        </message>
        <message>
            <source>At least %1, six are better</source>
            <translation>Mindst %1 tegn, gerne seks</translation>
        </message>
        <message>
            <source>The new PIN once more</source>
            <translation>Ny PIN én gang til</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>ChoiceEditor</name>
        <message>
            <source>Last time</source>
            <translation>Sidst</translation>
        </message>
    </context>
    <context>
        <name>CodeBoxes</name>
        <message>
            <source>One-time code</source>
            <translation>Engangskode</translation>
        </message>
    </context>
    <context>
        <name>CodePopup</name>
        <message>
            <source>What you agreed, on your own telephone</source>
            <translation>Tag aftalen med på telefonen</translation>
        </message>
        <message>
            <source>Point the camera here. The code holds only this text, and needs no network.</source>
            <translation>Hold kameraet hen over koden. Den indeholder kun teksten herunder og kræver ingen forbindelse.</translation>
        </message>
        <message>
            <source>QR code</source>
            <translation>QR-kode</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Luk</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Add</source>
            <translation>Tilføj</translation>
        </message>
    </context>
    <context>
        <name>ConfirmDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Annuller</translation>
        </message>
    </context>
    <context>
        <name>ConflictBanner</name>
        <message>
            <source>Somebody wrote otherwise in a field here. Both texts wait under Sync.</source>
            <translation>Nogen har skrevet noget andet i et felt her. Begge tekster ligger under Synk.</translation>
        </message>
    </context>
    <context>
        <name>ConflictText</name>
        <message>
            <source>Mine</source>
            <translation>Min</translation>
        </message>
    </context>
    <context>
        <name>ConflictView</name>
        <message>
            <source>Keep mine</source>
            <translation>Behold min</translation>
        </message>
        <message>
            <source>Keep this one</source>
            <translation>Behold denne</translation>
        </message>
        <message>
            <source>Keep theirs</source>
            <translation>Behold deres</translation>
        </message>
        <message>
            <source>The starting point: what stood there before you both wrote</source>
            <translation>Udgangspunktet: det, der stod, før I skrev</translation>
        </message>
        <message>
            <source>Write new</source>
            <translation>Skriv ny</translation>
        </message>
        <message numerus="yes">
            <source>%n more texts come up after this one.</source>
            <translation>
                <numerusform>%n tekst mere kommer efter denne.</numerusform>
                <numerusform>%n tekster mere kommer efter denne.</numerusform>
            </translation>
        </message>
        <message>
            <source>Both texts stay in the history, whatever you choose. Until you do, the newest is shown.</source>
            <translation>Begge tekster bliver i historikken, uanset hvad du vælger. Indtil da vises den nyeste.</translation>
        </message>
        <message>
            <source>Hide the starting point</source>
            <translation>Skjul udgangspunktet</translation>
        </message>
        <message>
            <source>See the starting point</source>
            <translation>Se udgangspunktet</translation>
        </message>
        <message>
            <source>Go on writing</source>
            <translation>Skriv videre</translation>
        </message>
    </context>
    <context>
        <name>CostAnswer</name>
        <message>
            <source>Cost year by year</source>
            <translation>Samlet omkostning år for år</translation>
        </message>
        <message>
            <source>Present value, thousand kr</source>
            <translation>Nutidsværdi, tusinde kr.</translation>
        </message>
        <message>
            <source>What would turn the answer</source>
            <translation>Hvad der kan vende resultatet</translation>
        </message>
        <message>
            <source>No single assumption turns it.</source>
            <translation>Ingen enkelt forudsætning kan vende resultatet.</translation>
        </message>
    </context>
    <context>
        <name>CostCard</name>
        <message>
            <source>Cheapest</source>
            <translation>Billigst</translation>
        </message>
    </context>
    <context>
        <name>CostChart</name>
        <message>
            <source>purchase</source>
            <translation>køb</translation>
        </message>
        <message>
            <source>year %1</source>
            <translation>år %1</translation>
        </message>
    </context>
    <context>
        <name>CostFaced</name>
        <message>
            <source>Close</source>
            <translation>Luk</translation>
        </message>
    </context>
    <context>
        <name>CostFields</name>
        <message>
            <source>Lifetime</source>
            <translation>Levetid</translation>
        </message>
        <message>
            <source>Discount rate</source>
            <translation>Kalkulationsrente</translation>
        </message>
        <message>
            <source>Energy price</source>
            <translation>Energipris</translation>
        </message>
        <message>
            <source>Growth of the energy price</source>
            <translation>Stigning i energipris</translation>
        </message>
        <message>
            <source>CO2 price, per tonne</source>
            <translation>CO2-pris pr. ton</translation>
        </message>
        <message>
            <source>years</source>
            <translation>år</translation>
        </message>
        <message>
            <source>Take %1 away</source>
            <translation>Fjern %1</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Name of %1</source>
            <translation>Navn på %1</translation>
        </message>
        <message>
            <source>Alternative</source>
            <translation>Alternativ</translation>
        </message>
        <message>
            <source>This is cost, and no climate score. By itself it does not count among the 30 percent.</source>
            <translation>Dette er omkostninger, ikke klimapoint. De tæller ikke i sig selv med i de 30 procent.</translation>
        </message>
    </context>
    <context>
        <name>CostHead</name>
        <message>
            <source>Comparison</source>
            <translation>Sammenligning</translation>
        </message>
        <message>
            <source>Saved comparisons</source>
            <translation>Gemte sammenligninger</translation>
        </message>
        <message>
            <source>New comparison</source>
            <translation>Ny sammenligning</translation>
        </message>
        <message>
            <source>What is bought</source>
            <translation>Hvad der købes</translation>
        </message>
        <message>
            <source>Dishwasher for the kitchen</source>
            <translation>Opvaskemaskine til køkkenet</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommune</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Vælg</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
    </context>
    <context>
        <name>CountedSheet</name>
        <message>
            <source>Records behind the number</source>
            <translation>Registreringerne bag tallet</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Luk</translation>
        </message>
        <message>
            <source>No records stand behind this number.</source>
            <translation>Der ligger ingen registreringer bag dette tal.</translation>
        </message>
    </context>
    <context>
        <name>CoverageSheet</name>
        <message>
            <source>Coverage in %1</source>
            <translation>Dækning i %1</translation>
        </message>
        <message>
            <source>%1 of %2 municipalities visited</source>
            <translation>%1 af %2 kommuner besøgt</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Luk</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>År</translation>
        </message>
        <message>
            <source>County</source>
            <translation>Fylke</translation>
        </message>
        <message>
            <source>All counties</source>
            <translation>Alle fylker</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Visited</source>
            <translation>Besøgt</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Planlagt</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Mangler</translation>
        </message>
    </context>
    <context>
        <name>DamagedPage</name>
        <message>
            <source>The field book cannot be opened</source>
            <translation>Feltbogen kan ikke åbnes</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>Date</source>
            <translation>Dato</translation>
        </message>
        <message>
            <source>dd.mm.yyyy</source>
            <translation>dd.mm.åååå</translation>
        </message>
        <message>
            <source>Open the calendar</source>
            <translation>Åbn kalenderen</translation>
        </message>
        <message>
            <source>Write a date, for example 24.11.2026.</source>
            <translation>Skriv en dato, for eksempel 24.11.2026.</translation>
        </message>
    </context>
    <context>
        <name>DemoTag</name>
        <message>
            <source>Demo</source>
            <translation>Demo</translation>
        </message>
    </context>
    <context>
        <name>DeviceFacts</name>
        <message>
            <source>This device</source>
            <translation>Denne enhed</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>The hub</source>
            <translation>Knudepunktet</translation>
        </message>
        <message>
            <source>This field book has no hub. All is kept on this device alone.</source>
            <translation>Denne feltbog har intet knudepunkt. Alt ligger kun på denne enhed.</translation>
        </message>
        <message>
            <source>About Feltbok</source>
            <translation>Om Feltbok</translation>
        </message>
        <message>
            <source>A field book for municipal visits. Free software under the Apache licence 2.0. Typeface Inter (OFL), icons lucide (ISC).</source>
            <translation>Feltbog til kommunebesøg. Fri software under Apache-licensen 2.0. Skrifttypen er Inter (OFL), ikonerne er lucide (ISC).</translation>
        </message>
    </context>
    <context>
        <name>DrawEditor</name>
        <message>
            <source>Sign here</source>
            <translation>Skriv under her</translation>
        </message>
        <message>
            <source>Draw</source>
            <translation>Tegn</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Add a photo to draw on</source>
            <translation>Tilføj et billede at tegne på</translation>
        </message>
        <message>
            <source>Draw on it</source>
            <translation>Tegn på billedet</translation>
        </message>
        <message>
            <source>Draw anew</source>
            <translation>Tegn forfra</translation>
        </message>
        <message>
            <source>Sheet to draw on: %1</source>
            <translation>Tegneark: %1</translation>
        </message>
        <message>
            <source>Draw with finger, pen or mouse. Arrows move the pen, Space sets it down and lifts it.</source>
            <translation>Tegn med finger, pen eller mus. Piletasterne flytter pennen, mellemrum sætter den ned og løfter den.</translation>
        </message>
        <message>
            <source>Keep the signature</source>
            <translation>Behold underskriften</translation>
        </message>
        <message>
            <source>Keep the drawing</source>
            <translation>Behold tegningen</translation>
        </message>
        <message>
            <source>Take the last line back</source>
            <translation>Fortryd sidste streg</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuller</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Billeder</translation>
        </message>
    </context>
    <context>
        <name>EffectSheet</name>
        <message>
            <source>Effect</source>
            <translation>Effekt</translation>
        </message>
        <message>
            <source>New effect</source>
            <translation>Ny effekt</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuller</translation>
        </message>
        <message>
            <source>What has changed</source>
            <translation>Hvad der er ændret</translation>
        </message>
        <message>
            <source>Ten electric vans</source>
            <translation>Ti elektriske varebiler</translation>
        </message>
        <message>
            <source>Measured</source>
            <translation>Målt</translation>
        </message>
        <message>
            <source>Calculated</source>
            <translation>Beregnet</translation>
        </message>
        <message>
            <source>Estimated</source>
            <translation>Anslået</translation>
        </message>
        <message>
            <source>First year</source>
            <translation>Første år</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Før</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Efter</translation>
        </message>
        <message>
            <source>Assumptions</source>
            <translation>Forudsætninger</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Gem</translation>
        </message>
    </context>
    <context>
        <name>EffectTermPart</name>
        <message>
            <source>Before</source>
            <translation>Før</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Efter</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Fjern</translation>
        </message>
        <message>
            <source>How much a year</source>
            <translation>Hvor meget om året</translation>
        </message>
        <message>
            <source>Factor</source>
            <translation>Faktor</translation>
        </message>
        <message>
            <source>Choose a factor</source>
            <translation>Vælg en faktor</translation>
        </message>
    </context>
    <context>
        <name>RecordFiles</name>
        <message>
            <source>Delete %1</source>
            <translation>Slet %1</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Billeder</translation>
        </message>
        <message>
            <source>A poster or another picture can be kept here. It lies encrypted on this device, and opens without a network.</source>
            <translation>Her kan der ligge en plakat eller et andet billede. Det er krypteret på enheden og kan åbnes uden forbindelse.</translation>
        </message>
        <message>
            <source>Add a picture</source>
            <translation>Tilføj billede</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>Vælg et billede</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::ElementListModel</name>
        <message>
            <source>Not on this device</source>
            <translation>Ikke på denne enhed</translation>
        </message>
    </context>
    <context>
        <name>EmptyTours</name>
        <message>
            <source>No tour yet</source>
            <translation>Ingen tur endnu</translation>
        </message>
        <message>
            <source>The coordinator can plan the tour and send it here. You can also begin one yourself.</source>
            <translation>Koordinatoren kan planlægge turen og sende den hertil. Du kan også selv oprette en.</translation>
        </message>
        <message>
            <source>New tour</source>
            <translation>Ny tur</translation>
        </message>
    </context>
    <context>
        <name>EndingSheet</name>
        <message>
            <source>Open the interview again</source>
            <translation>Åbn interviewet igen</translation>
        </message>
        <message>
            <source>Finish the interview</source>
            <translation>Afslut interviewet</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Afslut</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Åbn igen</translation>
        </message>
        <message>
            <source>Everything is in order. Finished, the answers stand as they are on all devices. You can open the interview again if you say why.</source>
            <translation>Alt er i orden. Når interviewet er afsluttet, låses svarene på alle enheder. Du kan åbne det igen, hvis du skriver hvorfor.</translation>
        </message>
        <message>
            <source>These come first:</source>
            <translation>Dette skal på plads først:</translation>
        </message>
        <message>
            <source>What is missing or wrong</source>
            <translation>Det, der mangler eller er forkert</translation>
        </message>
        <message>
            <source>Why is it opened again?</source>
            <translation>Hvorfor åbnes det igen?</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historik</translation>
        </message>
    </context>
    <context>
        <name>EvaluationPart</name>
        <message>
            <source>Evaluation</source>
            <translation>Evaluering</translation>
        </message>
        <message>
            <source>Anonymous: nothing shows under five answers.</source>
            <translation>Anonym: intet vises ved under fem svar.</translation>
        </message>
    </context>
    <context>
        <name>EvaluationSheet</name>
        <message>
            <source>Evaluation</source>
            <translation>Evaluering</translation>
        </message>
        <message>
            <source>The answers are anonymous. They are added to the counts at once, and nobody's own are kept.</source>
            <translation>Svarene er anonyme. De lægges til optællingen med det samme, og ingens egne svar bliver gemt.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Luk</translation>
        </message>
        <message>
            <source>Give the answers</source>
            <translation>Aflever svarene</translation>
        </message>
        <message>
            <source>Thank you. Pass the tablet on.</source>
            <translation>Tak. Send tabletten videre.</translation>
        </message>
    </context>
    <context>
        <name>EventPage</name>
        <message>
            <source>Give the tablet round</source>
            <translation>Send tabletten rundt</translation>
        </message>
        <message>
            <source>Evaluate</source>
            <translation>Evaluér</translation>
        </message>
        <message>
            <source>came</source>
            <translation>deltog</translation>
        </message>
        <message>
            <source>Who came</source>
            <translation>Hvem deltog</translation>
        </message>
        <message>
            <source>Nobody is counted yet.</source>
            <translation>Ingen er talt endnu.</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Niveau</translation>
        </message>
        <message>
            <source>Political</source>
            <translation>Politisk</translation>
        </message>
        <message>
            <source>Strategic</source>
            <translation>Strategisk</translation>
        </message>
        <message>
            <source>Operational</source>
            <translation>Operationelt</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Leverandør</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Hvor mange</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Tilføj</translation>
        </message>
        <message>
            <source>Write a whole number from 1 on.</source>
            <translation>Skriv et helt tal fra 1 og opefter.</translation>
        </message>
        <message>
            <source>Evaluation</source>
            <translation>Evaluering</translation>
        </message>
        <message>
            <source>Write or paste a list of names</source>
            <translation>Skriv eller indsæt en navneliste</translation>
        </message>
        <message>
            <source>List of attendance</source>
            <translation>Deltagerliste</translation>
        </message>
    </context>
    <context>
        <name>EventsPage</name>
        <message>
            <source>Events</source>
            <translation>Arrangementer</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nyt</translation>
        </message>
        <message>
            <source>New event</source>
            <translation>Nyt arrangement</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Physical</source>
            <translation>Fysisk</translation>
        </message>
        <message>
            <source>Digital</source>
            <translation>Digitalt</translation>
        </message>
        <message>
            <source>No events here yet</source>
            <translation>Ingen arrangementer her endnu</translation>
        </message>
        <message>
            <source>Courses, seminars, webinars and conferences stand here with who came and how it was.</source>
            <translation>Kurser, seminarer, webinarer og konferencer står her med, hvem der deltog, og hvordan det gik.</translation>
        </message>
    </context>
    <context>
        <name>FactRow</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>FileCard</name>
        <message>
            <source>Replace</source>
            <translation>Udskift</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Fjern</translation>
        </message>
    </context>
    <context>
        <name>FileEditor</name>
        <message>
            <source>Add a recording</source>
            <translation>Tilføj en optagelse</translation>
        </message>
        <message>
            <source>Add a film</source>
            <translation>Tilføj en film</translation>
        </message>
        <message>
            <source>Add a file</source>
            <translation>Tilføj en fil</translation>
        </message>
        <message>
            <source>Add a photo</source>
            <translation>Tilføj et billede</translation>
        </message>
        <message>
            <source>Recordings</source>
            <translation>Optagelser</translation>
        </message>
        <message>
            <source>Films</source>
            <translation>Film</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Alle filer</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Billeder</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>FindEditor</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Vælg</translation>
        </message>
    </context>
    <context>
        <name>FindPopup</name>
        <message>
            <source>Write to find</source>
            <translation>Skriv for at finde</translation>
        </message>
        <message>
            <source>Find among the choices: %1</source>
            <translation>Søg blandt svarene: %1</translation>
        </message>
        <message>
            <source>No choice has these words.</source>
            <translation>Ingen svar indeholder de ord.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Færdig</translation>
        </message>
    </context>
    <context>
        <name>FirstRunPage</name>
        <message>
            <source>Connect to the hub</source>
            <translation>Forbind til knudepunktet</translation>
        </message>
        <message>
            <source>Choose a PIN</source>
            <translation>Vælg PIN</translation>
        </message>
        <message>
            <source>Digits that only you know</source>
            <translation>Cifre, som kun du kender</translation>
        </message>
        <message>
            <source>Fetch the tour</source>
            <translation>Hent turen</translation>
        </message>
        <message>
            <source>One-time code</source>
            <translation>Engangskode</translation>
        </message>
        <message>
            <source>Tablet 3</source>
            <translation>Tablet 3</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>The PIN once more</source>
            <translation>PIN én gang til</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Tilbage</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Forbind</translation>
        </message>
        <message>
            <source>Write the hub's address. The coordinator has it.</source>
            <translation>Skriv knudepunktets adresse. Du får den af koordinatoren.</translation>
        </message>
        <message>
            <source>The code has %1 characters. Ask the coordinator if you lack it.</source>
            <translation>Koden har %1 tegn. Spørg koordinatoren, hvis du mangler den.</translation>
        </message>
        <message>
            <source>Give the device a name the others will know, such as Tablet 3.</source>
            <translation>Giv enheden et navn, som de andre kan genkende, for eksempel Tablet 3.</translation>
        </message>
        <message numerus="yes">
            <source>Choose at least %n characters.</source>
            <translation>
                <numerusform>Vælg mindst %n tegn.</numerusform>
                <numerusform>Vælg mindst %n tegn.</numerusform>
            </translation>
        </message>
        <message>
            <source>The two are not alike. Write it once more.</source>
            <translation>De to er ikke ens. Skriv PIN én gang til.</translation>
        </message>
        <message>
            <source>Start using the field book</source>
            <translation>Tag feltbogen i brug</translation>
        </message>
        <message>
            <source>The coordinator gives you a one-time code. After that all works without a network.</source>
            <translation>Koordinatoren giver dig en engangskode. Derefter virker alt uden forbindelse.</translation>
        </message>
        <message>
            <source>Its address and your one-time code</source>
            <translation>Adressen og din engangskode</translation>
        </message>
        <message>
            <source>Forms, municipalities and history</source>
            <translation>Skemaer, kommuner og historik</translation>
        </message>
        <message>
            <source>The key is made on this device and never leaves it.</source>
            <translation>Nøglen laves på denne enhed og forlader den aldrig.</translation>
        </message>
        <message>
            <source>The hub's address</source>
            <translation>Knudepunktets adresse</translation>
        </message>
        <message>
            <source>The code is valid for seven days and can be used once.</source>
            <translation>Koden gælder i syv dage og kan bruges én gang.</translation>
        </message>
        <message>
            <source>The device's name</source>
            <translation>Enhedens navn</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Næste</translation>
        </message>
        <message>
            <source>At least %1, six are better</source>
            <translation>Mindst %1 tegn, gerne seks</translation>
        </message>
        <message>
            <source>Asking the hub</source>
            <translation>Spørger knudepunktet</translation>
        </message>
        <message>
            <source>Write the address as you were given it, with https:// in front.</source>
            <translation>Skriv adressen, som du fik den, med https:// foran.</translation>
        </message>
    </context>
    <context>
        <name>FirstRunStep</name>
        <message>
            <source>%1. %2, done</source>
            <translation>%1. %2, færdig</translation>
        </message>
        <message>
            <source>%1. %2. %3</source>
            <translation>%1. %2. %3</translation>
        </message>
    </context>
    <context>
        <name>FormChoice</name>
        <message>
            <source>Not chosen</source>
            <translation>Ikke valgt</translation>
        </message>
    </context>
    <context>
        <name>FormMoveSheet</name>
        <message>
            <source>New version of the form</source>
            <translation>Ny version af skemaet</translation>
        </message>
        <message>
            <source>Stay on this one</source>
            <translation>Bliv på denne</translation>
        </message>
        <message>
            <source>Move the interview</source>
            <translation>Flyt interviewet</translation>
        </message>
        <message>
            <source>Answers follow their questions. What has no place in the new version is kept with the interview, but is not shown.</source>
            <translation>Svarene følger deres spørgsmål. Svar, der ikke har en plads i den nye version, bliver gemt, men vises ikke.</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>Forskellene</translation>
        </message>
    </context>
    <context>
        <name>FormSeveral</name>
        <message>
            <source>a later revision exists</source>
            <translation>nyere revision findes</translation>
        </message>
        <message>
            <source>Take out %1, of which a later revision exists</source>
            <translation>Tag %1 ud, da der findes en nyere revision</translation>
        </message>
        <message>
            <source>Take out %1</source>
            <translation>Tag %1 ud</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Fortryd</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>Luk søgningen</translation>
        </message>
        <message>
            <source>Add a municipality</source>
            <translation>Tilføj kommune</translation>
        </message>
        <message>
            <source>Add a criterion</source>
            <translation>Tilføj kriterium</translation>
        </message>
        <message>
            <source>Name of a municipality</source>
            <translation>Navn på kommune</translation>
        </message>
        <message>
            <source>Code or words of a criterion</source>
            <translation>Kode eller ord fra kriteriet</translation>
        </message>
        <message>
            <source>All that is on this device is here already.</source>
            <translation>Alt, hvad der ligger på enheden, er allerede med.</translation>
        </message>
        <message>
            <source>Nothing on this device is called that.</source>
            <translation>Intet på enheden hedder det.</translation>
        </message>
    </context>
    <context>
        <name>HeatCell</name>
        <message>
            <source>none</source>
            <translation>ingen</translation>
        </message>
    </context>
    <context>
        <name>HelpSheet</name>
        <message>
            <source>Show me round again</source>
            <translation>Vis mig rundt igen</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hjælp</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Luk</translation>
        </message>
        <message>
            <source>Before the tour</source>
            <translation>Før turen</translation>
        </message>
        <message>
            <source>Make the tour and its stops under Tours. Pack for the tour says what is on the device and what is missing. Fetch it while you have a network.</source>
            <translation>Opret turen og dens stop under Ture. Pak til tur viser, hvad der ligger på enheden, og hvad der mangler. Hent det, mens du har forbindelse.</translation>
        </message>
        <message>
            <source>In the meeting</source>
            <translation>På mødet</translation>
        </message>
        <message>
            <source>Open the visit and choose Interview. Go to any question, or find one by writing a word of it. What you write is kept at once, with and without a network. One tap makes a need of an answer.</source>
            <translation>Åbn besøget, og vælg Interview. Gå til et hvilket som helst spørgsmål, eller find et ved at skrive et ord fra det. Det, du skriver, gemmes med det samme, med og uden forbindelse. Ét tryk gør et svar til et behov.</translation>
        </message>
        <message>
            <source>Before you leave</source>
            <translation>Før du tager af sted</translation>
        </message>
        <message>
            <source>Agree on who does what under Needs and actions. The summary names the answers that are missing, and becomes a PDF that you can hand over.</source>
            <translation>Aftal under Behov og handlinger, hvem der gør hvad. Opsummeringen viser, hvilke svar der mangler, og bliver til en PDF, du kan aflevere på stedet.</translation>
        </message>
        <message>
            <source>Back on the network</source>
            <translation>Når der er forbindelse igen</translation>
        </message>
        <message>
            <source>The sync starts by itself. Saved here, Sent and Confirmed say where each record is. A sync that is cut off goes on from there.</source>
            <translation>Synkroniseringen starter af sig selv. Gemt her, Sendt og Bekræftet fortæller, hvor det, du har skrevet, ligger. Bliver en synkronisering afbrudt, fortsætter den, hvor den slap.</translation>
        </message>
        <message>
            <source>Two texts in one field</source>
            <translation>To tekster i samme felt</translation>
        </message>
        <message>
            <source>When two people have written in the same field, both texts wait under Sync. Choose one of them or write a new one. All of them stay in the history.</source>
            <translation>Når to har skrevet i samme felt, venter begge tekster under Synk. Vælg en af dem, eller skriv en ny. Alle bliver liggende i historikken.</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Taster</translation>
        </message>
        <message>
            <source>This help</source>
            <translation>Denne hjælp</translation>
        </message>
        <message>
            <source>Search in everything</source>
            <translation>Søg i alt</translation>
        </message>
        <message>
            <source>Find a question in the interview</source>
            <translation>Find et spørgsmål i interviewet</translation>
        </message>
        <message>
            <source>Take the last answer back</source>
            <translation>Fortryd seneste svar</translation>
        </message>
        <message>
            <source>Give it again</source>
            <translation>Gentag det</translation>
        </message>
        <message>
            <source>Answer on a scale</source>
            <translation>Svar på en skala</translation>
        </message>
        <message>
            <source>The next field or button</source>
            <translation>Næste felt eller knap</translation>
        </message>
        <message>
            <source>Close what is open</source>
            <translation>Luk det, der er åbent</translation>
        </message>
    </context>
    <context>
        <name>HistoryList</name>
        <message>
            <source>History</source>
            <translation>Historik</translation>
        </message>
        <message>
            <source>Nothing yet. The first visit will stand here.</source>
            <translation>Intet endnu. Det første besøg kommer til at stå her.</translation>
        </message>
    </context>
    <context>
        <name>HistorySection</name>
        <message>
            <source>Hide the history</source>
            <translation>Skjul historikken</translation>
        </message>
        <message>
            <source>Show the history</source>
            <translation>Vis historikken</translation>
        </message>
        <message>
            <source>Holds now</source>
            <translation>Gælder nu</translation>
        </message>
        <message>
            <source>Use again</source>
            <translation>Brug igen</translation>
        </message>
        <message>
            <source>Use again: %1</source>
            <translation>Brug igen: %1</translation>
        </message>
    </context>
    <context>
        <name>HubPage</name>
        <message>
            <source>Hub</source>
            <translation>Knudepunkt</translation>
        </message>
        <message>
            <source>What the team has in common</source>
            <translation>Fælles for teamet</translation>
        </message>
        <message>
            <source>Helpdesk</source>
            <translation>Spørgsmål til knudepunktet</translation>
        </message>
        <message>
            <source>Nobody waits for an answer. Questions are asked from a municipality's page, or written here.</source>
            <translation>Ingen venter på svar. Spørgsmål stilles fra kommunens side eller skrives ind her.</translation>
        </message>
        <message>
            <source>Add a question</source>
            <translation>Nyt spørgsmål</translation>
        </message>
        <message>
            <source>Framework agreements</source>
            <translation>Rammeaftaler</translation>
        </message>
        <message>
            <source>Agreements that several municipalities buy by stand here.</source>
            <translation>Her står de aftaler, flere kommuner køber ind på.</translation>
        </message>
        <message>
            <source>Add an agreement</source>
            <translation>Ny rammeaftale</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>Netværk</translation>
        </message>
        <message>
            <source>Networks that municipalities take part in stand here.</source>
            <translation>Netværk, som kommunerne er med i, står her.</translation>
        </message>
        <message>
            <source>Add a network</source>
            <translation>Nyt netværk</translation>
        </message>
        <message>
            <source>Themes and areas</source>
            <translation>Temaer og områder</translation>
        </message>
        <message>
            <source>They come with the library; you can add more.</source>
            <translation>De følger med biblioteket. Du kan tilføje flere.</translation>
        </message>
        <message>
            <source>Add a theme</source>
            <translation>Nyt tema</translation>
        </message>
        <message>
            <source>Campaigns</source>
            <translation>Kampagner</translation>
        </message>
        <message>
            <source>Posters and other campaigns stand here, with their channel.</source>
            <translation>Plakater og andre kampagner står her med deres kanal.</translation>
        </message>
        <message>
            <source>Add a campaign</source>
            <translation>Ny kampagne</translation>
        </message>
        <message>
            <source>Searches without a find</source>
            <translation>Søgninger uden resultat</translation>
        </message>
        <message>
            <source>Everything that was searched for has been found.</source>
            <translation>Ingen har meldt om noget, de ikke kunne finde.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>og %n mere</numerusform>
                <numerusform>og %n mere</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>InsightFilters</name>
        <message>
            <source>Period</source>
            <translation>Periode</translation>
        </message>
        <message>
            <source>County</source>
            <translation>Fylke</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Område</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Team</translation>
        </message>
    </context>
    <context>
        <name>InsightPage</name>
        <message>
            <source>Is advice used?</source>
            <translation>Bliver rådene brugt?</translation>
        </message>
        <message>
            <source>Procurements with climate requirements</source>
            <translation>Indkøb med klimakrav</translation>
        </message>
        <message>
            <source>Tonnes of CO2 saved, never added up</source>
            <translation>Ton CO2 sparet, aldrig lagt sammen</translation>
        </message>
        <message>
            <source>Dots: how severe, 1–4. Arrows: more or fewer than a year before. A number opens its needs.</source>
            <translation>Prikker: alvor, 1–4. Pile: flere eller færre end året før. Tryk på et tal for at se behovene.</translation>
        </message>
        <message>
            <source>Insight</source>
            <translation>Indsigt</translation>
        </message>
        <message>
            <source>Counted on this device, from what is synced to it</source>
            <translation>Talt på denne enhed ud fra det, der er synkroniseret hertil</translation>
        </message>
        <message>
            <source>Nothing to count in this period</source>
            <translation>Intet at tælle i denne periode</translation>
        </message>
        <message>
            <source>Visits, needs and actions show here as they are written and synced.</source>
            <translation>Besøg, behov og handlinger vises her, efterhånden som de skrives og synkroniseres.</translation>
        </message>
        <message>
            <source>municipalities visited</source>
            <translation>kommuner besøgt</translation>
        </message>
        <message>
            <source>Needs by municipality and area</source>
            <translation>Behov pr. kommune og område</translation>
        </message>
        <message>
            <source>Maturity over time</source>
            <translation>Modenhed over tid</translation>
        </message>
        <message>
            <source>Mean of the latest answers, 0–4. For conversation, not for ranking.</source>
            <translation>Gennemsnit af de seneste svar, 0–4. Til samtale, ikke til rangering.</translation>
        </message>
        <message>
            <source>What hinders most</source>
            <translation>De største barrierer</translation>
        </message>
        <message>
            <source>Support wanted</source>
            <translation>Ønsket støtte</translation>
        </message>
        <message>
            <source>Are agreed actions kept?</source>
            <translation>Bliver aftalte handlinger udført?</translation>
        </message>
        <message>
            <source>Methods in use</source>
            <translation>Metoder i brug</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>Indikatorer</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Make a report</source>
            <translation>Lav rapport</translation>
        </message>
    </context>
    <context>
        <name>InterviewBars</name>
        <message>
            <source>The interview is finished</source>
            <translation>Interviewet er afsluttet</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Åbn igen</translation>
        </message>
        <message>
            <source>New version of the form</source>
            <translation>Ny version af skemaet</translation>
        </message>
        <message>
            <source>See the difference</source>
            <translation>Se forskellen</translation>
        </message>
    </context>
    <context>
        <name>InterviewTab</name>
        <message>
            <source>The interview has not begun</source>
            <translation>Interviewet er ikke begyndt</translation>
        </message>
        <message>
            <source>The questionnaire lies on this device. Everything you answer is kept at once.</source>
            <translation>Skemaet ligger på enheden. Alt, hvad du svarer, gemmes med det samme.</translation>
        </message>
        <message>
            <source>Begin the interview</source>
            <translation>Start interviewet</translation>
        </message>
        <message>
            <source>The question before</source>
            <translation>Forrige spørgsmål</translation>
        </message>
        <message numerus="yes">
            <source>%n left</source>
            <translation>
                <numerusform>%n mangler</numerusform>
                <numerusform>%n mangler</numerusform>
            </translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Næste</translation>
        </message>
        <message>
            <source>Next section</source>
            <translation>Næste afsnit</translation>
        </message>
        <message>
            <source>Find a question</source>
            <translation>Find spørgsmål</translation>
        </message>
        <message>
            <source>What is left</source>
            <translation>Hvad mangler</translation>
        </message>
    </context>
    <context>
        <name>LeftList</name>
        <message>
            <source>Everything is answered.</source>
            <translation>Alt er besvaret.</translation>
        </message>
        <message>
            <source>What is left</source>
            <translation>Hvad mangler</translation>
        </message>
        <message>
            <source>Changed since last</source>
            <translation>Ændret siden sidst</translation>
        </message>
        <message>
            <source>No answer is another than last time.</source>
            <translation>Ingen svar er ændret siden sidst.</translation>
        </message>
    </context>
    <context>
        <name>LeftPane</name>
        <message>
            <source>What is left</source>
            <translation>Hvad mangler</translation>
        </message>
    </context>
    <context>
        <name>LeftTabs</name>
        <message>
            <source>Left</source>
            <translation>Mangler</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Ændret</translation>
        </message>
        <message>
            <source>Close the pane</source>
            <translation>Luk panelet</translation>
        </message>
        <message>
            <source>Since the visit %1</source>
            <translation>Siden besøget %1</translation>
        </message>
        <message>
            <source>You can close the visit without them. They then stand as missing in the summary.</source>
            <translation>Du kan afslutte besøget uden dem. De står så som manglende i opsummeringen.</translation>
        </message>
        <message>
            <source>Finish the interview</source>
            <translation>Afslut interviewet</translation>
        </message>
        <message numerus="yes">
            <source>Use %n answers from last time</source>
            <translation>
                <numerusform>Brug svaret fra sidst</numerusform>
                <numerusform>Brug %n svar fra sidst</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LevelMeter</name>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1: %2 af %3</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 af %2</translation>
        </message>
    </context>
    <context>
        <name>Library</name>
        <message>
            <source>criterion</source>
            <translation>kriterium</translation>
        </message>
        <message>
            <source>example</source>
            <translation>eksempel</translation>
        </message>
        <message>
            <source>template</source>
            <translation>skabelon</translation>
        </message>
        <message>
            <source>guidance</source>
            <translation>vejledning</translation>
        </message>
        <message>
            <source>factor</source>
            <translation>faktor</translation>
        </message>
        <message>
            <source>rule</source>
            <translation>regel</translation>
        </message>
        <message>
            <source>Basic</source>
            <translation>Basis</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>Avanceret</translation>
        </message>
        <message>
            <source>Specification</source>
            <translation>Kravspecifikation</translation>
        </message>
        <message>
            <source>Qualification</source>
            <translation>Egnethedskrav</translation>
        </message>
        <message>
            <source>Award criterion</source>
            <translation>Tildelingskriterium</translation>
        </message>
        <message>
            <source>Contract clause</source>
            <translation>Kontraktvilkår</translation>
        </message>
        <message>
            <source>Counts in the weight of climate and environment.</source>
            <translation>Tæller med i vægten på klima og miljø.</translation>
        </message>
        <message>
            <source>Fourth paragraph: a requirement instead of weight.</source>
            <translation>Stk. 4: krav i stedet for vægtning.</translation>
        </message>
        <message>
            <source>Follows the requirement up in the contract; counts no points.</source>
            <translation>Følger op på kravet i kontrakten, giver ikke point.</translation>
        </message>
        <message>
            <source>Does not count.</source>
            <translation>Tæller ikke.</translation>
        </message>
        <message>
            <source>To be judged in each case.</source>
            <translation>Vurderes i hver sag.</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Udkast</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>Gældende</translation>
        </message>
        <message>
            <source>Retired</source>
            <translation>Udgået</translation>
        </message>
        <message>
            <source>Revision %1 is here. Take over the new words.</source>
            <translation>Revision %1 er her. Overtag den nye tekst.</translation>
        </message>
        <message>
            <source>Retired from the library. Find another.</source>
            <translation>Udgået af biblioteket. Find et andet krav.</translation>
        </message>
        <message>
            <source>The weights make %1 %, not 100 %.</source>
            <translation>Vægtene giver %1 % tilsammen, ikke 100 %.</translation>
        </message>
        <message>
            <source>The weights make %1 %, more than 100 %.</source>
            <translation>Vægtene giver %1 % tilsammen, mere end 100 %.</translation>
        </message>
        <message>
            <source>Climate and environment count %1 %. Section 7-9 asks for more, or for requirements instead with a written reason.</source>
            <translation>Klima og miljø tæller %1 %. § 7-9 kræver mere, eller krav i stedet med skriftlig begrundelse.</translation>
        </message>
        <message>
            <source>Climate and environment must be among the first three.</source>
            <translation>Klima og miljø skal stå blandt de tre første.</translation>
        </message>
        <message>
            <source>No requirement here replaces the weight. Add a specification.</source>
            <translation>Ingen krav her erstatter vægtningen. Tilføj en kravspecifikation.</translation>
        </message>
        <message>
            <source>Write why requirements give a clearly better effect. The reason must stand in the documents.</source>
            <translation>Skriv, hvorfor krav giver en klart bedre effekt. Begrundelsen skal stå i udbudsmaterialet.</translation>
        </message>
        <message>
            <source>A requirement earns no points. Take the weight away.</source>
            <translation>Et krav giver ikke point. Fjern vægten.</translation>
        </message>
    </context>
    <context>
        <name>LibraryItemView</name>
        <message>
            <source>There is a later revision.</source>
            <translation>Der findes en nyere revision.</translation>
        </message>
        <message>
            <source>This is retired: do not use it in anything new.</source>
            <translation>Udgået: brug det ikke i noget nyt.</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Vis den</translation>
        </message>
        <message>
            <source>Check it against the rules in force</source>
            <translation>Skal kontrolleres efter gældende regler</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>In the basket</source>
            <translation>I kurven</translation>
        </message>
        <message>
            <source>Put in the basket</source>
            <translation>Læg i kurven</translation>
        </message>
        <message>
            <source>Begin a basket</source>
            <translation>Begynd en kurv</translation>
        </message>
        <message>
            <source>Examples</source>
            <translation>Eksempler</translation>
        </message>
        <message>
            <source>Criteria</source>
            <translation>Kriterier</translation>
        </message>
    </context>
    <context>
        <name>LibraryNothing</name>
        <message>
            <source>Nothing found for “%1”</source>
            <translation>Ingen resultater for »%1«</translation>
        </message>
        <message>
            <source>The search looks in criteria, examples and templates on this device.</source>
            <translation>Søgningen leder i kriterier, eksempler og skabeloner på denne enhed.</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Ryd søgningen</translation>
        </message>
        <message>
            <source>Did you find it?</source>
            <translation>Fandt du det?</translation>
        </message>
        <message>
            <source>Write what you looked for. The coordinator sees it in a list and can fill the gap.</source>
            <translation>Skriv, hvad du ledte efter. Koordinatoren ser det på en liste og kan udfylde hullet.</translation>
        </message>
        <message>
            <source>What you looked for</source>
            <translation>Hvad du ledte efter</translation>
        </message>
        <message>
            <source>Tell the coordinator</source>
            <translation>Giv besked</translation>
        </message>
        <message>
            <source>Saved here. It goes with the next sync.</source>
            <translation>Gemt her. Sendes ved næste synkronisering.</translation>
        </message>
        <message numerus="yes">
            <source>Search without filters: %n hits</source>
            <translation>
                <numerusform>Søg uden filtre: %n resultat</numerusform>
                <numerusform>Søg uden filtre: %n resultater</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing with these filters</source>
            <translation>Ingen resultater med disse filtre</translation>
        </message>
        <message>
            <source>Clear the filters</source>
            <translation>Fjern filtrene</translation>
        </message>
    </context>
    <context>
        <name>LibraryPage</name>
        <message>
            <source>Library</source>
            <translation>Bibliotek</translation>
        </message>
        <message>
            <source>Basket</source>
            <translation>Kurv</translation>
        </message>
        <message>
            <source>Find a requirement or an example</source>
            <translation>Find et krav eller et eksempel</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Område</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Slags</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Niveau</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Hits</source>
            <translation>Resultater</translation>
        </message>
        <message>
            <source>The library is empty</source>
            <translation>Biblioteket er tomt</translation>
        </message>
        <message>
            <source>It comes with a sync, once your coordinator has begun it.</source>
            <translation>Det kommer med en synkronisering, når koordinatoren er begyndt på det.</translation>
        </message>
        <message>
            <source>Choose something in the list</source>
            <translation>Vælg noget på listen</translation>
        </message>
        <message>
            <source>Its words, proof and source stand here.</source>
            <translation>Her står tekst, dokumentation og kilde.</translation>
        </message>
        <message>
            <source>Total cost</source>
            <translation>Totalomkostning</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>CPV</source>
            <translation>CPV</translation>
        </message>
        <message>
            <source>More filters</source>
            <translation>Flere filtre</translation>
        </message>
        <message>
            <source>Fewer filters</source>
            <translation>Færre filtre</translation>
        </message>
    </context>
    <context>
        <name>LockPage</name>
        <message>
            <source>Enter PIN</source>
            <translation>Indtast PIN</translation>
        </message>
        <message numerus="yes">
            <source>That was not right. Try again in %n seconds.</source>
            <translation>
                <numerusform>Det var forkert. Prøv igen om %n sekund.</numerusform>
                <numerusform>Det var forkert. Prøv igen om %n sekunder.</numerusform>
            </translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Låst</translation>
        </message>
        <message>
            <source>Locked. Everything on the device is encrypted.</source>
            <translation>Låst. Alt på enheden er krypteret.</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Åbner</translation>
        </message>
        <message>
            <source>Write the passphrase</source>
            <translation>Skriv adgangssætningen</translation>
        </message>
        <message>
            <source>It is the one you chose for this device.</source>
            <translation>Det er den, du valgte til denne enhed.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Adgangssætning</translation>
        </message>
        <message>
            <source>Nothing is erased, however many times you try.</source>
            <translation>Intet slettes, uanset hvor mange gange du prøver.</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Lås op</translation>
        </message>
        <message>
            <source>Forgotten the PIN?</source>
            <translation>Glemt PIN?</translation>
        </message>
        <message>
            <source>Forgotten the passphrase?</source>
            <translation>Glemt adgangssætningen?</translation>
        </message>
        <message>
            <source>Forgotten it?</source>
            <translation>Glemt den?</translation>
        </message>
        <message>
            <source>All is encrypted</source>
            <translation>Alt er krypteret</translation>
        </message>
    </context>
    <context>
        <name>LongWordsEditor</name>
        <message>
            <source>Write the answer</source>
            <translation>Skriv svaret</translation>
        </message>
    </context>
    <context>
        <name>MatterList</name>
        <message>
            <source>Something you want to raise</source>
            <translation>Noget, du vil tage op</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Tilføj</translation>
        </message>
    </context>
    <context>
        <name>MaturityList</name>
        <message>
            <source>Maturity</source>
            <translation>Modenhed</translation>
        </message>
        <message>
            <source>For conversation, not for ranking.</source>
            <translation>Til samtale, ikke til rangering.</translation>
        </message>
        <message>
            <source>Comes with the first interview.</source>
            <translation>Kommer med det første interview.</translation>
        </message>
    </context>
    <context>
        <name>MeetingList</name>
        <message>
            <source>You meet</source>
            <translation>I møder</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Tilføj</translation>
        </message>
        <message>
            <source>Nobody yet. Choose among those you know, or count by level.</source>
            <translation>Ingen endnu. Vælg blandt dem, du kender, eller tæl efter niveau.</translation>
        </message>
    </context>
    <context>
        <name>MeetingRow</name>
        <message>
            <source>Do not meet %1</source>
            <translation>Mød ikke %1</translation>
        </message>
    </context>
    <context>
        <name>MeetingSheet</name>
        <message>
            <source>Who do you meet?</source>
            <translation>Hvem møder I?</translation>
        </message>
        <message>
            <source>People you know</source>
            <translation>Personer, du kender</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Ny person</translation>
        </message>
        <message>
            <source>Meet %1</source>
            <translation>Mød %1</translation>
        </message>
        <message>
            <source>All you know here are on the list.</source>
            <translation>Alle, du kender her, står på listen.</translation>
        </message>
        <message>
            <source>Others, by level</source>
            <translation>Andre, efter niveau</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Hvor mange</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Tilføj</translation>
        </message>
    </context>
    <context>
        <name>MilestoneList</name>
        <message>
            <source>Milestones</source>
            <translation>Milepæle</translation>
        </message>
        <message>
            <source>New milestone</source>
            <translation>Ny milepæl</translation>
        </message>
        <message>
            <source>None yet: conferences, dates and goals of the project.</source>
            <translation>Ingen endnu: konferencer, datoer og mål i projektet.</translation>
        </message>
    </context>
    <context>
        <name>MissingAnswer</name>
        <message>
            <source>Answer %1 %2</source>
            <translation>Besvar %1 %2</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Besvar</translation>
        </message>
    </context>
    <context>
        <name>MomentEditor</name>
        <message>
            <source>Date: %1</source>
            <translation>Dato: %1</translation>
        </message>
        <message>
            <source>hh.mm</source>
            <translation>tt.mm</translation>
        </message>
        <message>
            <source>Time: %1</source>
            <translation>Klokkeslæt: %1</translation>
        </message>
    </context>
    <context>
        <name>MonthEditor</name>
        <message>
            <source>Month: %1</source>
            <translation>Måned: %1</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Måned</translation>
        </message>
        <message>
            <source>yyyy</source>
            <translation>åååå</translation>
        </message>
        <message>
            <source>Year: %1</source>
            <translation>År: %1</translation>
        </message>
    </context>
    <context>
        <name>MunicipalitiesPage</name>
        <message>
            <source>Municipalities</source>
            <translation>Kommuner</translation>
        </message>
        <message>
            <source>Find a municipality</source>
            <translation>Find kommune</translation>
        </message>
        <message numerus="yes">
            <source>%n in all</source>
            <translation>
                <numerusform>%n i alt</numerusform>
                <numerusform>%n i alt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n fundet</numerusform>
                <numerusform>%n fundet</numerusform>
            </translation>
        </message>
        <message>
            <source>Find a municipality by name or number</source>
            <translation>Find kommune ud fra navn eller nummer</translation>
        </message>
        <message>
            <source>No municipality on this device yet</source>
            <translation>Ingen kommuner på denne enhed endnu</translation>
        </message>
        <message>
            <source>None is called “%1”</source>
            <translation>Ingen kommune hedder »%1«</translation>
        </message>
        <message>
            <source>They come with the first sync. The coordinator decides which ones you take part in.</source>
            <translation>De kommer med den første synkronisering. Koordinatoren bestemmer, hvilke du har adgang til.</translation>
        </message>
        <message>
            <source>Write fewer letters, or a number.</source>
            <translation>Skriv færre bogstaver eller kommunenummeret.</translation>
        </message>
        <message>
            <source>Procurements</source>
            <translation>Indkøb</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Dækning</translation>
        </message>
    </context>
    <context>
        <name>MunicipalityHead</name>
        <message>
            <source>Last visit</source>
            <translation>Senest besøgt</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommune</translation>
        </message>
        <message>
            <source>Next visit</source>
            <translation>Næste besøg</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Handlinger</translation>
        </message>
    </context>
    <context>
        <name>MunicipalityPage</name>
        <message>
            <source>Start the visit</source>
            <translation>Start besøg</translation>
        </message>
        <message>
            <source>Open actions</source>
            <translation>Åbne handlinger</translation>
        </message>
        <message>
            <source>No open actions. They are agreed in a visit.</source>
            <translation>Ingen åbne handlinger. De aftales under besøg.</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>Behov</translation>
        </message>
        <message>
            <source>No needs yet. An answer becomes a need with one tap.</source>
            <translation>Ingen behov endnu. Et svar bliver et behov med ét tryk.</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personer</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Tilføj en person</translation>
        </message>
        <message>
            <source>Procurements to come</source>
            <translation>Kommende indkøb</translation>
        </message>
        <message>
            <source>None is known. The interview asks, and you can add one.</source>
            <translation>Ingen kendte. Interviewet spørger, og du kan selv tilføje.</translation>
        </message>
        <message>
            <source>Add a procurement</source>
            <translation>Nyt indkøb</translation>
        </message>
        <message>
            <source>New action</source>
            <translation>Ny handling</translation>
        </message>
        <message>
            <source>New need</source>
            <translation>Nyt behov</translation>
        </message>
        <message>
            <source>Nobody yet. Add those you meet, with role and level.</source>
            <translation>Ingen endnu. Tilføj dem, du møder, med rolle og niveau.</translation>
        </message>
        <message>
            <source>Maturity and history</source>
            <translation>Modenhed og historik</translation>
        </message>
        <message>
            <source>Advice given</source>
            <translation>Rådgivning, der er givet</translation>
        </message>
        <message>
            <source>No advice yet. Write what you advised, and when.</source>
            <translation>Ingen råd endnu. Skriv, hvad du rådgav om, og hvornår.</translation>
        </message>
        <message>
            <source>Write advice</source>
            <translation>Nyt råd</translation>
        </message>
        <message>
            <source>Passed on</source>
            <translation>Delt videre</translation>
        </message>
        <message>
            <source>Nothing yet. Criteria and examples are passed on from what helps with a need.</source>
            <translation>Intet endnu. Krav og eksempler deles fra et behov, under det, der kan hjælpe.</translation>
        </message>
    </context>
    <context>
        <name>MunicipalityRow</name>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n åben</numerusform>
                <numerusform>%n åbne</numerusform>
            </translation>
        </message>
        <message>
            <source>last visited %1</source>
            <translation>senest besøgt %1</translation>
        </message>
        <message>
            <source>next visit %1</source>
            <translation>næste besøg %1</translation>
        </message>
        <message>
            <source>actions: %1</source>
            <translation>handlinger: %1</translation>
        </message>
        <message>
            <source>No visit planned</source>
            <translation>Ikke planlagt</translation>
        </message>
    </context>
    <context>
        <name>NeedCard</name>
        <message>
            <source>Severity</source>
            <translation>Alvor</translation>
        </message>
        <message>
            <source>Urgency</source>
            <translation>Haster</translation>
        </message>
    </context>
    <context>
        <name>NeedHelp</name>
        <message>
            <source>What helps</source>
            <translation>Det kan hjælpe</translation>
        </message>
        <message>
            <source>Passed on</source>
            <translation>Delt</translation>
        </message>
        <message>
            <source>Pass on</source>
            <translation>Del</translation>
        </message>
        <message>
            <source>Pass on: %1</source>
            <translation>Del: %1</translation>
        </message>
    </context>
    <context>
        <name>NeedSheet</name>
        <message>
            <source>Need</source>
            <translation>Behov</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Slet</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Område</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Alvor</translation>
        </message>
        <message>
            <source>What happens if nobody does anything?</source>
            <translation>Hvad sker der, hvis ingen gør noget?</translation>
        </message>
        <message>
            <source>Urgency</source>
            <translation>Haster</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Citat</translation>
        </message>
        <message>
            <source>Optional, without names</source>
            <translation>Valgfrit, uden navne</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beskrivelse</translation>
        </message>
    </context>
    <context>
        <name>NeedStrip</name>
        <message>
            <source>Undo</source>
            <translation>Fortryd</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Åbn</translation>
        </message>
    </context>
    <context>
        <name>NeedsTab</name>
        <message>
            <source>Needs</source>
            <translation>Behov</translation>
        </message>
        <message>
            <source>New need</source>
            <translation>Nyt behov</translation>
        </message>
        <message>
            <source>No needs yet</source>
            <translation>Ingen behov endnu</translation>
        </message>
        <message>
            <source>Press «Make a need» under an answer, or write one yourself.</source>
            <translation>Tryk på »Gør til behov« under et svar, eller skriv selv et.</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Handlinger</translation>
        </message>
        <message>
            <source>New action</source>
            <translation>Ny handling</translation>
        </message>
        <message>
            <source>No actions yet</source>
            <translation>Ingen handlinger endnu</translation>
        </message>
        <message>
            <source>Agree who does what, and by when.</source>
            <translation>Aftal, hvem der gør hvad, og hvornår.</translation>
        </message>
    </context>
    <context>
        <name>NewBasketSheet</name>
        <message>
            <source>New basket</source>
            <translation>Ny kurv</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuller</translation>
        </message>
        <message>
            <source>What is bought</source>
            <translation>Hvad skal købes</translation>
        </message>
        <message>
            <source>Vans for home care</source>
            <translation>Varebiler til hjemmeplejen</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommune</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Vælg</translation>
        </message>
        <message>
            <source>Begin the basket</source>
            <translation>Begynd kurven</translation>
        </message>
    </context>
    <context>
        <name>NewEventSheet</name>
        <message>
            <source>New event</source>
            <translation>Nyt arrangement</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuller</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Climate requirements in transport</source>
            <translation>Klimakrav i transport</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Hvad det er</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Hvordan</translation>
        </message>
        <message>
            <source>Physical</source>
            <translation>Fysisk</translation>
        </message>
        <message>
            <source>Digital</source>
            <translation>Digitalt</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>Begge</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Sted</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Begynd</translation>
        </message>
    </context>
    <context>
        <name>NewProcurementSheet</name>
        <message>
            <source>New procurement</source>
            <translation>Nyt indkøb</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuller</translation>
        </message>
        <message>
            <source>What is bought</source>
            <translation>Hvad der købes</translation>
        </message>
        <message>
            <source>Vans for home care</source>
            <translation>Varebiler til hjemmeplejen</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommune</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Vælg</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Begynd</translation>
        </message>
    </context>
    <context>
        <name>NewStopSheet</name>
        <message>
            <source>New stop</source>
            <translation>Nyt stop</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommune</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>Starter</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Slutter</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Sted</translation>
        </message>
        <message>
            <source>Add the stop</source>
            <translation>Tilføj stoppet</translation>
        </message>
        <message>
            <source>%1 is added</source>
            <translation>%1 er tilføjet</translation>
        </message>
        <message>
            <source>The stop ends before it begins.</source>
            <translation>Stoppet slutter, før det begynder.</translation>
        </message>
    </context>
    <context>
        <name>NewTourSheet</name>
        <message>
            <source>New tour</source>
            <translation>Ny tur</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Luk</translation>
        </message>
        <message>
            <source>Create the tour</source>
            <translation>Opret turen</translation>
        </message>
        <message>
            <source>Name of the tour</source>
            <translation>Turens navn</translation>
        </message>
        <message>
            <source>Municipal tour Telemark 2026</source>
            <translation>Kommuneturné Telemark 2026</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Fra</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Til</translation>
        </message>
        <message>
            <source>Who travels</source>
            <translation>Hvem rejser</translation>
        </message>
        <message>
            <source>The tour ends before it begins.</source>
            <translation>Turen slutter, før den begynder.</translation>
        </message>
    </context>
    <context>
        <name>NextStop</name>
        <message>
            <source>Today</source>
            <translation>I dag</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommune</translation>
        </message>
        <message>
            <source>See the municipality</source>
            <translation>Se kommunen</translation>
        </message>
        <message>
            <source>Start the visit</source>
            <translation>Start besøg</translation>
        </message>
        <message>
            <source>Change the stop in %1</source>
            <translation>Ret stoppet i %1</translation>
        </message>
    </context>
    <context>
        <name>NextVisitCard</name>
        <message>
            <source>Municipality</source>
            <translation>Kommune</translation>
        </message>
        <message>
            <source>See the municipality</source>
            <translation>Se kommunen</translation>
        </message>
        <message>
            <source>Start the visit</source>
            <translation>Start besøg</translation>
        </message>
    </context>
    <context>
        <name>NotePicture</name>
        <message>
            <source>Picture</source>
            <translation>Billede</translation>
        </message>
    </context>
    <context>
        <name>NotesTab</name>
        <message>
            <source>Notes</source>
            <translation>Noter</translation>
        </message>
        <message>
            <source>No notes yet</source>
            <translation>Ingen noter endnu</translation>
        </message>
        <message>
            <source>Write below. Each keystroke is kept, and the note gets your name and the time.</source>
            <translation>Skriv herunder. Hvert tastetryk gemmes, og noten får dit navn og klokkeslættet.</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation>Skriv en note</translation>
        </message>
        <message>
            <source>Add a picture</source>
            <translation>Tilføj billede</translation>
        </message>
        <message>
            <source>About the notes</source>
            <translation>Om noterne</translation>
        </message>
        <message>
            <source>The notes</source>
            <translation>Noterne</translation>
        </message>
        <message>
            <source>A note does not change once it is added. Write a correction, and everybody sees both.</source>
            <translation>En note kan ikke ændres, når den er tilføjet. Skriv en rettelse, så kan alle se begge.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Mine</translation>
        </message>
        <message>
            <source>With picture</source>
            <translation>Med billede</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Billeder</translation>
        </message>
        <message>
            <source>Encrypted on this device. Sent when you have a network.</source>
            <translation>Krypteret her. Sendes, når du har forbindelse.</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>Vælg et billede</translation>
        </message>
    </context>
    <context>
        <name>NumberStepper</name>
        <message>
            <source>One less</source>
            <translation>Én færre</translation>
        </message>
        <message>
            <source>One more</source>
            <translation>Én mere</translation>
        </message>
    </context>
    <context>
        <name>PackList</name>
        <message>
            <source>Pack for the tour</source>
            <translation>Pak til tur</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Er her</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Mangler</translation>
        </message>
        <message>
            <source>Fetch what is missing</source>
            <translation>Hent det, der mangler</translation>
        </message>
        <message>
            <source>Pack now</source>
            <translation>Pak nu</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Tjek igen</translation>
        </message>
        <message>
            <source>There is no network now. What is missing comes when there is.</source>
            <translation>Der er ingen forbindelse nu. Det, der mangler, kommer, når der er.</translation>
        </message>
    </context>
    <context>
        <name>PageHeader</name>
        <message>
            <source>Back</source>
            <translation>Tilbage</translation>
        </message>
    </context>
    <context>
        <name>PhoneTabBar</name>
        <message>
            <source>Places</source>
            <translation>Steder</translation>
        </message>
    </context>
    <context>
        <name>PickerEditor</name>
        <message>
            <source>Choose</source>
            <translation>Vælg</translation>
        </message>
    </context>
    <context>
        <name>PinPad</name>
        <message>
            <source>PIN, %1 of %2 digits</source>
            <translation>PIN, %1 af %2 cifre</translation>
        </message>
        <message>
            <source>Erase the last digit</source>
            <translation>Slet sidste ciffer</translation>
        </message>
    </context>
    <context>
        <name>PlaceRow</name>
        <message>
            <source>Place %1</source>
            <translation>Punkt %1</translation>
        </message>
        <message>
            <source>° N</source>
            <translation>° N</translation>
        </message>
        <message>
            <source>Latitude</source>
            <translation>Breddegrad</translation>
        </message>
        <message>
            <source>Latitude of place %1</source>
            <translation>Breddegrad for punkt %1</translation>
        </message>
        <message>
            <source>Latitude: %1</source>
            <translation>Breddegrad: %1</translation>
        </message>
        <message>
            <source>° E</source>
            <translation>° Ø</translation>
        </message>
        <message>
            <source>Longitude</source>
            <translation>Længdegrad</translation>
        </message>
        <message>
            <source>Longitude of place %1</source>
            <translation>Længdegrad for punkt %1</translation>
        </message>
        <message>
            <source>Longitude: %1</source>
            <translation>Længdegrad: %1</translation>
        </message>
        <message>
            <source>Remove place %1</source>
            <translation>Fjern punkt %1</translation>
        </message>
    </context>
    <context>
        <name>PlacesEditor</name>
        <message>
            <source>Add a place</source>
            <translation>Tilføj et punkt</translation>
        </message>
        <message>
            <source>Use where the device is</source>
            <translation>Brug enhedens position</translation>
        </message>
        <message>
            <source>Add where the device is</source>
            <translation>Tilføj enhedens position</translation>
        </message>
    </context>
    <context>
        <name>PreparationTab</name>
        <message>
            <source>To raise</source>
            <translation>Skal tages op</translation>
        </message>
        <message>
            <source>Agreed last time and still open</source>
            <translation>Aftalt sidst og stadig åbent</translation>
        </message>
        <message>
            <source>Nothing is left open here.</source>
            <translation>Intet står åbent her.</translation>
        </message>
        <message>
            <source>Ask again: low answers from %1</source>
            <translation>Spørg igen: lave svar fra %1</translation>
        </message>
        <message>
            <source>This is the first visit here. What you agree will stand on this page next time.</source>
            <translation>Dette er det første besøg her. Det, I aftaler, står på denne side næste gang.</translation>
        </message>
        <message>
            <source>Whom you meet</source>
            <translation>Hvem I møder</translation>
        </message>
        <message>
            <source>Go to the interview</source>
            <translation>Gå til interviewet</translation>
        </message>
    </context>
    <context>
        <name>ProcurementClimate</name>
        <message>
            <source>Climate requirement</source>
            <translation>Klimakrav</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Brugt</translation>
        </message>
        <message>
            <source>Not used</source>
            <translation>Ikke brugt</translation>
        </message>
        <message>
            <source>How climate counts</source>
            <translation>Hvordan klima tæller</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Vælg</translation>
        </message>
        <message>
            <source>Weighted</source>
            <translation>Vægtet</translation>
        </message>
        <message>
            <source>Ranked among the first three</source>
            <translation>Blandt de tre første i rangeringen</translation>
        </message>
        <message>
            <source>Requirements instead of weight</source>
            <translation>Krav i stedet for vægt</translation>
        </message>
        <message>
            <source>Exception</source>
            <translation>Undtagelse</translation>
        </message>
        <message>
            <source>Written reason after § 7-9</source>
            <translation>Skriftlig begrundelse efter § 7-9</translation>
        </message>
        <message>
            <source>Requirements may stand instead of 30 percent where that clearly gives a better effect, and the reason stands in the documents.</source>
            <translation>Krav kan erstatte de 30 procent, når det klart giver en bedre effekt, og begrundelsen står i udbudsmaterialet.</translation>
        </message>
    </context>
    <context>
        <name>ProcurementEffects</name>
        <message>
            <source>Effect</source>
            <translation>Effekt</translation>
        </message>
        <message>
            <source>Measured, calculated and estimated are never added up.</source>
            <translation>Målt, beregnet og anslået lægges aldrig sammen.</translation>
        </message>
        <message>
            <source>New effect</source>
            <translation>Ny effekt</translation>
        </message>
    </context>
    <context>
        <name>ProcurementPage</name>
        <message>
            <source>Effect</source>
            <translation>Effekt</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Ret</translation>
        </message>
    </context>
    <context>
        <name>ProcurementTimeline</name>
        <message>
            <source>Timeline and advice</source>
            <translation>Tidslinje og råd</translation>
        </message>
        <message>
            <source>Advice given today</source>
            <translation>Råd givet i dag</translation>
        </message>
        <message>
            <source>Use TRA-01 as a minimum requirement</source>
            <translation>Brug TRA-01 som mindstekrav</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Tilføj</translation>
        </message>
    </context>
    <context>
        <name>ProcurementsPage</name>
        <message>
            <source>Procurements</source>
            <translation>Indkøb</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nyt</translation>
        </message>
        <message>
            <source>New procurement</source>
            <translation>Nyt indkøb</translation>
        </message>
        <message>
            <source>Something is missing</source>
            <translation>Noget mangler</translation>
        </message>
        <message>
            <source>No procurements yet</source>
            <translation>Ingen indkøb endnu</translation>
        </message>
        <message>
            <source>Those that come up in an interview or by a message are followed here, from plan to contract.</source>
            <translation>Indkøb, der dukker op i et interview eller en besked, følges her fra plan til kontrakt.</translation>
        </message>
        <message numerus="yes">
            <source>%n in all</source>
            <translation>
                <numerusform>Ét i alt</numerusform>
                <numerusform>%n i alt</numerusform>
            </translation>
        </message>
        <message>
            <source>Framework agreements</source>
            <translation>Rammeaftaler</translation>
        </message>
    </context>
    <context>
        <name>PromiseRow</name>
        <message>
            <source>Open again: %1</source>
            <translation>Åbn igen: %1</translation>
        </message>
        <message>
            <source>Mark as done: %1</source>
            <translation>Markér som udført: %1</translation>
        </message>
    </context>
    <context>
        <name>QuestionList</name>
        <message>
            <source>Next section</source>
            <translation>Næste afsnit</translation>
        </message>
        <message>
            <source>Finish the interview</source>
            <translation>Afslut interviewet</translation>
        </message>
        <message numerus="yes">
            <source>Use %n answers from last time</source>
            <translation>
                <numerusform>Brug svaret fra sidst</numerusform>
                <numerusform>Brug %n svar fra sidst</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QuestionMedia</name>
        <message>
            <source>Picture to the question: %1</source>
            <translation>Billede til spørgsmålet: %1</translation>
        </message>
        <message>
            <source>The picture of this question is not on the device.</source>
            <translation>Billedet til dette spørgsmål ligger ikke på enheden.</translation>
        </message>
        <message>
            <source>Sound to the question: %1</source>
            <translation>Lyd til spørgsmålet: %1</translation>
        </message>
        <message>
            <source>Film to the question: %1</source>
            <translation>Film til spørgsmålet: %1</translation>
        </message>
    </context>
    <context>
        <name>QuestionRow</name>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n valgt</numerusform>
                <numerusform>%n valgt</numerusform>
            </translation>
        </message>
        <message>
            <source>Somebody answered otherwise. Both answers wait under Sync.</source>
            <translation>Nogen har svaret noget andet. Begge svar ligger under Synk.</translation>
        </message>
        <message>
            <source>Add another</source>
            <translation>Tilføj en til</translation>
        </message>
        <message>
            <source>Remove this one</source>
            <translation>Fjern denne</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Ryd</translation>
        </message>
        <message>
            <source>Clear the answer: %1</source>
            <translation>Ryd svaret: %1</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Places</source>
            <translation>Steder</translation>
        </message>
    </context>
    <context>
        <name>RangeEditor</name>
        <message>
            <source>not answered</source>
            <translation>ikke besvaret</translation>
        </message>
        <message>
            <source>Not answered. Drag, or press the line.</source>
            <translation>Ikke besvaret. Træk, eller tryk på linjen.</translation>
        </message>
    </context>
    <context>
        <name>RankEditor</name>
        <message>
            <source>The order is right as it stands</source>
            <translation>Rækkefølgen passer, som den er</translation>
        </message>
    </context>
    <context>
        <name>RankRow</name>
        <message>
            <source>%1, number %2 of %3</source>
            <translation>%1, nummer %2 af %3</translation>
        </message>
        <message>
            <source>%1, not ranked yet</source>
            <translation>%1, ikke rangeret endnu</translation>
        </message>
        <message>
            <source>Move up: %1</source>
            <translation>Flyt op: %1</translation>
        </message>
        <message>
            <source>Move down: %1</source>
            <translation>Flyt ned: %1</translation>
        </message>
    </context>
    <context>
        <name>RatingEditor</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 af %2</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>Ikke besvaret</translation>
        </message>
    </context>
    <context>
        <name>RecordList</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>og %n mere</numerusform>
                <numerusform>og %n mere</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecordSheet</name>
        <message>
            <source>Delete</source>
            <translation>Slet</translation>
        </message>
        <message>
            <source>This does not fit here. What stood before is kept.</source>
            <translation>Det passer ikke her. Det, der stod, bliver stående.</translation>
        </message>
    </context>
    <context>
        <name>RefusedView</name>
        <message>
            <source>The hub did not accept the change</source>
            <translation>Knudepunktet tog ikke imod ændringen</translation>
        </message>
        <message>
            <source>What you wrote</source>
            <translation>Det, du skrev</translation>
        </message>
        <message>
            <source>Send it again</source>
            <translation>Send igen</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>Kopiér teksten</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Behold den</translation>
        </message>
        <message>
            <source>Nothing is erased. The change counts only here until you choose.</source>
            <translation>Intet er slettet. Ændringen gælder kun her, indtil du vælger.</translation>
        </message>
        <message>
            <source>What you can do</source>
            <translation>Det kan du gøre</translation>
        </message>
        <message>
            <source>When what was in the way is settled, as a new change</source>
            <translation>Når det, der stod i vejen, er bragt i orden. Sendes som en ny ændring.</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Send igen</translation>
        </message>
        <message>
            <source>To give it to someone who may write here</source>
            <translation>Så du kan give den til en, der må skrive her</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopiér</translation>
        </message>
        <message>
            <source>Discard the change</source>
            <translation>Kassér ændringen</translation>
        </message>
        <message>
            <source>Discard the change?</source>
            <translation>Vil du kassere ændringen?</translation>
        </message>
        <message>
            <source>What you wrote here is given up, and what the hub has is shown. It cannot be taken back.</source>
            <translation>Det, du skrev, forsvinder, og teksten fra knudepunktet vises i stedet. Det kan ikke fortrydes.</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Kassér</translation>
        </message>
    </context>
    <context>
        <name>ReportCell</name>
        <message>
            <source>%1: %2, records: %3</source>
            <translation>%1: %2, registreringer: %3</translation>
        </message>
    </context>
    <context>
        <name>ReportPage</name>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Which report</source>
            <translation>Hvilken rapport</translation>
        </message>
        <message>
            <source>The numbers</source>
            <translation>Tallene</translation>
        </message>
        <message>
            <source>Nothing was done here in this period.</source>
            <translation>Der er ikke lavet noget her i denne periode.</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Forhåndsvisning</translation>
        </message>
        <message>
            <source>Close %1?</source>
            <translation>Vil du lukke %1?</translation>
        </message>
        <message>
            <source>The figures are written down and never change. What is written later shows as corrections.</source>
            <translation>Tallene skrives ned og ændres ikke mere. Det, der skrives senere, vises som rettelser.</translation>
        </message>
        <message>
            <source>Close the year</source>
            <translation>Luk året</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Beslutninger</translation>
        </message>
        <message>
            <source>What the steering group decides is written here and goes into its report.</source>
            <translation>Det, styregruppen beslutter, skrives her og kommer med i rapporten.</translation>
        </message>
        <message>
            <source>Write a decision</source>
            <translation>Ny beslutning</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Timer</translation>
        </message>
        <message>
            <source>Hours on visits and advice are written here and counted in the reports.</source>
            <translation>Timer på besøg og rådgivning føres her og tælles med i rapporterne.</translation>
        </message>
        <message>
            <source>Write hours</source>
            <translation>Registrér timer</translation>
        </message>
    </context>
    <context>
        <name>ReportPaper</name>
        <message>
            <source>Pages</source>
            <translation>Siderne</translation>
        </message>
        <message>
            <source>Page before</source>
            <translation>Forrige side</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Næste side</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 af %2</translation>
        </message>
        <message>
            <source>Page %1</source>
            <translation>Side %1</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Gem som PDF</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <source>Workbook</source>
            <translation>Regneark</translation>
        </message>
        <message>
            <source>Saved as %1, with its archive entry beside it</source>
            <translation>Gemt som %1, med oplysninger til arkivet ved siden af</translation>
        </message>
        <message>
            <source>Each number opens the records behind it. They go along in the workbook.</source>
            <translation>Hvert tal åbner de registreringer, det bygger på. De følger med i regnearket.</translation>
        </message>
        <message>
            <source>To the archive</source>
            <translation>Til arkivet</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Modtager</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Form</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>Adgang</translation>
        </message>
        <message>
            <source>Public</source>
            <translation>Åben</translation>
        </message>
    </context>
    <context>
        <name>ReportSide</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>og %n mere</numerusform>
                <numerusform>og %n mere</numerusform>
            </translation>
        </message>
        <message>
            <source>To the funder</source>
            <translation>Til Miljødirektoratet</translation>
        </message>
        <message>
            <source>To the steering group</source>
            <translation>Til styregruppen</translation>
        </message>
        <message>
            <source>Yearly report</source>
            <translation>Årsrapport</translation>
        </message>
        <message>
            <source>Of a municipality</source>
            <translation>Om en kommune</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommune</translation>
        </message>
        <message>
            <source>Periods</source>
            <translation>Perioder</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Lukket</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Udkast</translation>
        </message>
        <message>
            <source>To fill in before closing</source>
            <translation>Skal udfyldes, før perioden lukkes</translation>
        </message>
        <message>
            <source>Close %1</source>
            <translation>Luk %1</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Ændret</translation>
        </message>
    </context>
    <context>
        <name>ReportWordsPart</name>
        <message>
            <source>Results in words</source>
            <translation>Resultater i ord</translation>
        </message>
        <message>
            <source>Until now</source>
            <translation>Indtil nu</translation>
        </message>
        <message>
            <source>Expected in three years</source>
            <translation>Forventet om tre år</translation>
        </message>
        <message>
            <source>In the longer term</source>
            <translation>På længere sigt</translation>
        </message>
    </context>
    <context>
        <name>RewriteSource</name>
        <message>
            <source>Start with this</source>
            <translation>Begynd med denne</translation>
        </message>
        <message>
            <source>Start with the text of %1</source>
            <translation>Begynd med teksten fra %1</translation>
        </message>
    </context>
    <context>
        <name>RewriteView</name>
        <message>
            <source>Starting point</source>
            <translation>Udgangspunkt</translation>
        </message>
        <message>
            <source>Before you both wrote</source>
            <translation>Før I skrev</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Min</translation>
        </message>
        <message>
            <source>Your new text</source>
            <translation>Din nye tekst</translation>
        </message>
        <message>
            <source>Write here, or start with one of the texts above</source>
            <translation>Skriv her, eller begynd med en af teksterne ovenfor</translation>
        </message>
        <message>
            <source>Both old texts stay in the history, with name and time.</source>
            <translation>Begge de gamle tekster bliver liggende i historikken med navn og tid.</translation>
        </message>
        <message>
            <source>Back to the choice</source>
            <translation>Tilbage til valget</translation>
        </message>
        <message>
            <source>Use the new text</source>
            <translation>Brug ny tekst</translation>
        </message>
        <message>
            <source>Somebody else chose a text while you wrote. Yours is still here: use it, or go back and let theirs apply.</source>
            <translation>En anden valgte en tekst, mens du skrev. Din står her stadig: brug den, eller gå tilbage, og lad det andet valg gælde.</translation>
        </message>
        <message>
            <source>What you write is saved on this device. It applies when you use it; both old texts stay in the history.</source>
            <translation>Det, du skriver, er gemt på denne enhed. Det gælder først, når du tager det i brug. Begge de gamle tekster bliver liggende i historikken.</translation>
        </message>
    </context>
    <context>
        <name>SavedLabel</name>
        <message>
            <source>Saved</source>
            <translation>Gemt</translation>
        </message>
        <message>
            <source>Saved on this device</source>
            <translation>Gemt på enheden</translation>
        </message>
    </context>
    <context>
        <name>ScaleCell</name>
        <message>
            <source>%1, %2, the answer last time</source>
            <translation>%1, %2, svaret sidst</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Clear the search</source>
            <translation>Ryd søgningen</translation>
        </message>
    </context>
    <context>
        <name>SearchPopup</name>
        <message>
            <source>Find</source>
            <translation>Søg</translation>
        </message>
        <message>
            <source>Find people, notes, answers, needs and actions</source>
            <translation>Find personer, noter, svar, behov og handlinger</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>Søg i alt</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>Luk søgningen</translation>
        </message>
        <message>
            <source>It looks through everything on this device, also without a network.</source>
            <translation>Der søges i alt på denne enhed, også uden forbindelse.</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Resultater</translation>
        </message>
        <message>
            <source>Nothing has the words «%1»</source>
            <translation>Intet indeholder ordene »%1«</translation>
        </message>
        <message>
            <source>Try fewer words, or the beginning of one.</source>
            <translation>Prøv med færre ord, eller med begyndelsen af ét.</translation>
        </message>
        <message>
            <source>What were you looking for?</source>
            <translation>Hvad ledte du efter?</translation>
        </message>
        <message>
            <source>Tell the hub</source>
            <translation>Giv knudepunktet besked</translation>
        </message>
        <message>
            <source>Thank you. It goes to the hub with the next sync.</source>
            <translation>Tak. Det går til knudepunktet ved næste synkronisering.</translation>
        </message>
    </context>
    <context>
        <name>SearchedRow</name>
        <message numerus="yes">
            <source>%n times</source>
            <translation>
                <numerusform>én gang</numerusform>
                <numerusform>%n gange</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SecretField</name>
        <message>
            <source>Hide %1</source>
            <translation>Skjul %1</translation>
        </message>
        <message>
            <source>Show %1</source>
            <translation>Vis %1</translation>
        </message>
    </context>
    <context>
        <name>SectionList</name>
        <message>
            <source>Press Enter to go to the first.</source>
            <translation>Tryk Enter for at gå til det første resultat.</translation>
        </message>
    </context>
    <context>
        <name>SectionRow</name>
        <message>
            <source>%1 %2, %3 of %4 answered</source>
            <translation>%1 %2, %3 af %4 besvaret</translation>
        </message>
    </context>
    <context>
        <name>SectionsPane</name>
        <message>
            <source>Sections</source>
            <translation>Afsnit</translation>
        </message>
        <message>
            <source>Find a question</source>
            <translation>Find spørgsmål</translation>
        </message>
        <message>
            <source>What is left</source>
            <translation>Hvad mangler</translation>
        </message>
    </context>
    <context>
        <name>Select</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::SetField</name>
        <message>
            <source>%1 is added</source>
            <translation>%1 er tilføjet</translation>
        </message>
        <message>
            <source>%1 is taken out</source>
            <translation>%1 er taget ud</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Indstillinger</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Lås</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tekststørrelse</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Udseende</translation>
        </message>
        <message>
            <source>Auto follows the device</source>
            <translation>Auto følger enheden</translation>
        </message>
        <message>
            <source>Auto</source>
            <translation>Auto</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Lyst</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Mørkt</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprog</translation>
        </message>
        <message>
            <source>This device</source>
            <translation>Denne enhed</translation>
        </message>
        <message>
            <source>Text and appearance</source>
            <translation>Skrift og udseende</translation>
        </message>
        <message>
            <source>Follows you on every page</source>
            <translation>Gælder på alle sider</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>A question as it will look</source>
            <translation>Sådan ser et spørgsmål ud</translation>
        </message>
        <message>
            <source>To what degree do the buyers have the competence they need?</source>
            <translation>I hvilken grad har indkøberne de kompetencer, de har brug for?</translation>
        </message>
        <message>
            <source>Last time: 1, to a small degree</source>
            <translation>Sidst: 1, i ringe grad</translation>
        </message>
        <message>
            <source>The forms follow it where they can</source>
            <translation>Skemaerne skifter også, hvis de har sproget</translation>
        </message>
        <message>
            <source>Lock and PIN</source>
            <translation>Lås og PIN</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>Opens the field book on this device only</source>
            <translation>Åbner feltbogen på denne enhed</translation>
        </message>
        <message>
            <source>Change PIN</source>
            <translation>Skift PIN</translation>
        </message>
        <message>
            <source>Lock now</source>
            <translation>Lås nu</translation>
        </message>
        <message>
            <source>What you have written is kept</source>
            <translation>Alt, hvad du har skrevet, er gemt</translation>
        </message>
        <message>
            <source>What you have written</source>
            <translation>Det, du har skrevet</translation>
        </message>
        <message>
            <source>Lock by itself</source>
            <translation>Lås automatisk</translation>
        </message>
        <message>
            <source>When nobody has touched the device for a while</source>
            <translation>Når ingen har rørt enheden et stykke tid</translation>
        </message>
        <message>
            <source>After 1 minute</source>
            <translation>Efter 1 minut</translation>
        </message>
        <message>
            <source>After 2 minutes</source>
            <translation>Efter 2 minutter</translation>
        </message>
        <message>
            <source>After 5 minutes</source>
            <translation>Efter 5 minutter</translation>
        </message>
        <message>
            <source>After 15 minutes</source>
            <translation>Efter 15 minutter</translation>
        </message>
        <message>
            <source>After 30 minutes</source>
            <translation>Efter 30 minutter</translation>
        </message>
        <message>
            <source>On this device</source>
            <translation>På denne enhed</translation>
        </message>
        <message>
            <source>Export it</source>
            <translation>Eksportér</translation>
        </message>
        <message>
            <source>Written to %1. The file is not encrypted: keep it safe, and delete it when you are done.</source>
            <translation>Skrevet til %1. Filen er ikke krypteret: pas på den, og slet den, når du er færdig.</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hjælp</translation>
        </message>
        <message>
            <source>How the field book is used</source>
            <translation>Sådan bruges feltbogen</translation>
        </message>
        <message>
            <source>A visit from beginning to end, and the keys</source>
            <translation>Et besøg fra begyndelse til slutning, og tasterne</translation>
        </message>
        <message>
            <source>Open the help</source>
            <translation>Åbn hjælpen</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Papirkurv</translation>
        </message>
        <message>
            <source>What is deleted can be put back</source>
            <translation>Det, der er slettet, kan lægges tilbage</translation>
        </message>
        <message>
            <source>Open the trash</source>
            <translation>Åbn papirkurven</translation>
        </message>
    </context>
    <context>
        <name>Shell</name>
        <message>
            <source>Tours</source>
            <translation>Ture</translation>
        </message>
        <message>
            <source>Municipalities</source>
            <translation>Kommuner</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>Synk</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Indstillinger</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Lås</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>I dag</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Bibliotek</translation>
        </message>
        <message>
            <source>Insight</source>
            <translation>Indsigt</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Søg</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Omkostning</translation>
        </message>
        <message>
            <source>Hub</source>
            <translation>Knudepunkt</translation>
        </message>
    </context>
    <context>
        <name>SideSheet</name>
        <message>
            <source>Done</source>
            <translation>Færdig</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Luk</translation>
        </message>
    </context>
    <context>
        <name>StepButtons</name>
        <message>
            <source>Undo the latest answer</source>
            <translation>Fortryd det seneste svar</translation>
        </message>
        <message>
            <source>Do it again</source>
            <translation>Gentag</translation>
        </message>
    </context>
    <context>
        <name>StopList</name>
        <message>
            <source>Stops</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>No stops yet</source>
            <translation>Ingen stop endnu</translation>
        </message>
        <message>
            <source>Add the municipalities with their dates. The list sorts itself.</source>
            <translation>Tilføj kommunerne med datoer. Listen sorteres af sig selv.</translation>
        </message>
        <message>
            <source>New stop</source>
            <translation>Nyt stop</translation>
        </message>
    </context>
    <context>
        <name>StopRow</name>
        <message>
            <source>Change the stop in %1</source>
            <translation>Ret stoppet i %1</translation>
        </message>
    </context>
    <context>
        <name>StopSheet</name>
        <message>
            <source>The stop</source>
            <translation>Stoppet</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Tag ud</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>Starter</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Slutter</translation>
        </message>
        <message>
            <source>The stop ends before it begins.</source>
            <translation>Stoppet slutter, før det begynder.</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Sted</translation>
        </message>
    </context>
    <context>
        <name>SummaryPages</name>
        <message>
            <source>The summary on paper</source>
            <translation>Opsummering på to sider</translation>
        </message>
        <message>
            <source>Page %1</source>
            <translation>Side %1</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Gem som PDF</translation>
        </message>
        <message>
            <source>Save as ODT</source>
            <translation>Gem som ODT</translation>
        </message>
        <message>
            <source>Show as code</source>
            <translation>Vis som kode</translation>
        </message>
    </context>
    <context>
        <name>SummaryPaper</name>
        <message>
            <source>What you need</source>
            <translation>Det, I har brug for</translation>
        </message>
        <message>
            <source>Severity %1</source>
            <translation>Alvor %1</translation>
        </message>
        <message>
            <source>urgency %1</source>
            <translation>haster %1</translation>
        </message>
        <message>
            <source>Maturity, for conversation</source>
            <translation>Modenhed, til samtale</translation>
        </message>
        <message>
            <source>completed</source>
            <translation>udført</translation>
        </message>
        <message>
            <source>due date missing</source>
            <translation>frist mangler</translation>
        </message>
        <message>
            <source>Agreed actions</source>
            <translation>Aftalte handlinger</translation>
        </message>
        <message>
            <source>NOK %1 million</source>
            <translation>%1 mio. kr.</translation>
        </message>
        <message>
            <source>Upcoming procurements</source>
            <translation>Kommende indkøb</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>Ikke besvaret</translation>
        </message>
        <message>
            <source>Environmental hub</source>
            <translation>Miljøknudepunkt</translation>
        </message>
        <message>
            <source>Demo</source>
            <translation>Demo</translation>
        </message>
        <message>
            <source>Summary: %1</source>
            <translation>Opsummering: %1</translation>
        </message>
        <message>
            <source>Advisory visit %1</source>
            <translation>Rådgivningsbesøg %1</translation>
        </message>
        <message>
            <source>visit %1</source>
            <translation>besøg %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 af %2</translation>
        </message>
        <message>
            <source>%1 more points are in the field book.</source>
            <translation>Fik ikke plads her, men står i feltbogen: %1.</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Til stede</translation>
        </message>
        <message>
            <source>Next contact</source>
            <translation>Næste kontakt</translation>
        </message>
        <message>
            <source>Next contact: %1</source>
            <translation>Næste kontakt: %1</translation>
        </message>
        <message>
            <source>Present: %1</source>
            <translation>Til stede: %1</translation>
        </message>
        <message>
            <source>The need “%1”</source>
            <translation>Behovet »%1«</translation>
        </message>
        <message>
            <source>Maturity, %1</source>
            <translation>Modenhed, %1</translation>
        </message>
        <message>
            <source>The action “%1”</source>
            <translation>Handlingen »%1«</translation>
        </message>
        <message>
            <source>The procurement “%1”</source>
            <translation>Indkøbet »%1«</translation>
        </message>
        <message>
            <source>title</source>
            <translation>titel</translation>
        </message>
        <message>
            <source>severity</source>
            <translation>alvor</translation>
        </message>
        <message>
            <source>urgency</source>
            <translation>haster</translation>
        </message>
        <message>
            <source>quote</source>
            <translation>citat</translation>
        </message>
        <message>
            <source>owner</source>
            <translation>ansvarlig</translation>
        </message>
        <message>
            <source>due date</source>
            <translation>frist</translation>
        </message>
        <message>
            <source>announcement</source>
            <translation>udbudsbekendtgørelse</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>ikke angivet</translation>
        </message>
        <message>
            <source>%1: added</source>
            <translation>%1: tilføjet</translation>
        </message>
        <message>
            <source>%1: removed</source>
            <translation>%1: fjernet</translation>
        </message>
        <message>
            <source>%1%2, before %3</source>
            <translation>%1%2, før %3</translation>
        </message>
        <message>
            <source>Corrections after the visit was closed</source>
            <translation>Rettelser efter besøgets afslutning</translation>
        </message>
        <message>
            <source>What was agreed, as text for a telephone: point its camera here.</source>
            <translation>Det, vi aftalte, som tekst på telefonen: hold kameraet hen over koden.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>og ét til</numerusform>
                <numerusform>og %n til</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SummaryRow</name>
        <message>
            <source>Ready</source>
            <translation>Klar</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Mangler</translation>
        </message>
    </context>
    <context>
        <name>SummaryTab</name>
        <message>
            <source>Saved as %1</source>
            <translation>Gemt som %1</translation>
        </message>
        <message>
            <source>Go through it together</source>
            <translation>Gå det igennem sammen</translation>
        </message>
        <message>
            <source>About 2 minutes</source>
            <translation>Cirka 2 minutter</translation>
        </message>
        <message>
            <source>The visit is closed</source>
            <translation>Besøget er afsluttet</translation>
        </message>
        <message>
            <source>Close the visit</source>
            <translation>Afslut besøget</translation>
        </message>
        <message>
            <source>The summary</source>
            <translation>Opsummeringen</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Åbn igen</translation>
        </message>
        <message>
            <source>Open and print</source>
            <translation>Åbn og udskriv</translation>
        </message>
        <message>
            <source>No program on this device opens it. The file is there all the same.</source>
            <translation>Intet program på enheden kan åbne den. Filen ligger der alligevel.</translation>
        </message>
    </context>
    <context>
        <name>SyncPage</name>
        <message>
            <source>Sync and conflicts</source>
            <translation>Synk og konflikter</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>What is where</source>
            <translation>Hvad er hvor</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>Konflikter</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 af %2</translation>
        </message>
        <message>
            <source>Write a new text</source>
            <translation>Skriv ny tekst</translation>
        </message>
        <message>
            <source>Conflict %1</source>
            <translation>Konflikt %1</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Synkronisér nu</translation>
        </message>
        <message>
            <source>Nothing waits for you</source>
            <translation>Intet venter på dig</translation>
        </message>
        <message>
            <source>If two people change the same text, both stand here with name and time until you choose.</source>
            <translation>Når to ændrer den samme tekst, står begge her med navn og tid, indtil du vælger.</translation>
        </message>
    </context>
    <context>
        <name>SyncWhere</name>
        <message>
            <source>What is where</source>
            <translation>Hvad er hvor</translation>
        </message>
        <message>
            <source>Saved here</source>
            <translation>Gemt her</translation>
        </message>
        <message>
            <source>not sent</source>
            <translation>ikke sendt</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Sendt</translation>
        </message>
        <message>
            <source>with the hub</source>
            <translation>knudepunktet</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Bekræftet</translation>
        </message>
        <message>
            <source>also in a copy</source>
            <translation>også i kopi</translation>
        </message>
        <message>
            <source>Under way now</source>
            <translation>Sendes nu</translation>
        </message>
        <message>
            <source>Asking the hub what is new</source>
            <translation>Spørger knudepunktet, hvad der er nyt</translation>
        </message>
        <message>
            <source>Sync starts by itself when the hub can be reached. If the network goes, it continues where it stopped.</source>
            <translation>Synkroniseringen starter af sig selv, når du har forbindelse. Mister du den, fortsætter den, hvor den slap.</translation>
        </message>
    </context>
    <context>
        <name>TableAnswer</name>
        <message>
            <source>Make a need</source>
            <translation>Gør til behov</translation>
        </message>
    </context>
    <context>
        <name>Tabs</name>
        <message>
            <source>Tabs</source>
            <translation>Faner</translation>
        </message>
    </context>
    <context>
        <name>TargetList</name>
        <message>
            <source>Targets</source>
            <translation>Mål</translation>
        </message>
        <message>
            <source>No target is set. A target says how much, in which unit and by when.</source>
            <translation>Ingen mål endnu. Skriv mængde, enhed og frist.</translation>
        </message>
        <message>
            <source>Set a target</source>
            <translation>Nyt mål</translation>
        </message>
    </context>
    <context>
        <name>TimeEditor</name>
        <message>
            <source>hh.mm</source>
            <translation>tt.mm</translation>
        </message>
    </context>
    <context>
        <name>TimeField</name>
        <message>
            <source>Time</source>
            <translation>Klokkeslæt</translation>
        </message>
        <message>
            <source>Write a time, for example 10.00.</source>
            <translation>Skriv et klokkeslæt, for eksempel 10.00.</translation>
        </message>
    </context>
    <context>
        <name>TodayAside</name>
        <message>
            <source>Agreed earlier</source>
            <translation>Aftalt tidligere</translation>
        </message>
        <message>
            <source>Nothing is left open here.</source>
            <translation>Intet står åbent her.</translation>
        </message>
        <message>
            <source>Saved here, not sent</source>
            <translation>Gemt her, ikke sendt</translation>
        </message>
        <message>
            <source>Nothing waits to be sent.</source>
            <translation>Intet venter på at blive sendt.</translation>
        </message>
        <message>
            <source>It goes by itself when there is a network.</source>
            <translation>Sendes af sig selv, når du har forbindelse.</translation>
        </message>
        <message>
            <source>See where everything is</source>
            <translation>Se, hvor alt ligger</translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message>
            <source>No network. All you need is here.</source>
            <translation>Uden forbindelse. Alt, hvad du har brug for, ligger her.</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Lås</translation>
        </message>
        <message>
            <source>No visit is planned</source>
            <translation>Ingen besøg er planlagt</translation>
        </message>
        <message>
            <source>Plan a tour and its stops. The next one will stand here, with what to raise.</source>
            <translation>Planlæg en tur med stop. Det næste vises her sammen med det, du bør tage op.</translation>
        </message>
        <message>
            <source>Plan a tour</source>
            <translation>Planlæg en tur</translation>
        </message>
        <message>
            <source>To raise</source>
            <translation>Skal tages op</translation>
        </message>
        <message>
            <source>Agreed and unsent</source>
            <translation>Aftalt og ikke sendt</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Indstillinger</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Søg</translation>
        </message>
        <message>
            <source>Hub</source>
            <translation>Knudepunkt</translation>
        </message>
    </context>
    <context>
        <name>TotalCostPage</name>
        <message>
            <source>Total cost</source>
            <translation>Totalomkostning</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Gem</translation>
        </message>
        <message>
            <source>Save as a version</source>
            <translation>Gem som version</translation>
        </message>
        <message>
            <source>Turn to the buyer</source>
            <translation>Vend mod køberen</translation>
        </message>
        <message>
            <source>The numbers</source>
            <translation>Tallene</translation>
        </message>
        <message>
            <source>Mend the numbers that are marked, and the answer comes by itself.</source>
            <translation>Ret de markerede tal, så kommer svaret af sig selv.</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Gem som PDF</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <source>Workbook</source>
            <translation>Regneark</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Gemt som %1</translation>
        </message>
    </context>
    <context>
        <name>TourProgress</name>
        <message>
            <source>visited</source>
            <translation>besøgt</translation>
        </message>
        <message>
            <source>municipalities visited</source>
            <translation>kommuner besøgt</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>afsluttet</translation>
        </message>
        <message>
            <source>done</source>
            <translation>gennemført</translation>
        </message>
        <message>
            <source>packed</source>
            <translation>pakket</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>planlagt</translation>
        </message>
    </context>
    <context>
        <name>TourSegments</name>
        <message>
            <source>%1 closed, %2 done, %3 packed, %4 planned</source>
            <translation>%1 afsluttet, %2 gennemført, %3 pakket, %4 planlagt</translation>
        </message>
    </context>
    <context>
        <name>TourSheet</name>
        <message>
            <source>The tour</source>
            <translation>Turen</translation>
        </message>
        <message>
            <source>Name of the tour</source>
            <translation>Turens navn</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Fra</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Til</translation>
        </message>
        <message>
            <source>The tour ends before it begins.</source>
            <translation>Turen slutter, før den begynder.</translation>
        </message>
        <message>
            <source>Who travels</source>
            <translation>Hvem rejser</translation>
        </message>
    </context>
    <context>
        <name>ToursPage</name>
        <message>
            <source>Tours</source>
            <translation>Ture</translation>
        </message>
        <message>
            <source>Switch tour</source>
            <translation>Skift tur</translation>
        </message>
        <message>
            <source>New stop</source>
            <translation>Nyt stop</translation>
        </message>
        <message>
            <source>The tours</source>
            <translation>Turene</translation>
        </message>
        <message>
            <source>New tour</source>
            <translation>Ny tur</translation>
        </message>
        <message>
            <source>Change the tour</source>
            <translation>Ret turen</translation>
        </message>
        <message>
            <source>Pack for the tour</source>
            <translation>Pak til tur</translation>
        </message>
        <message>
            <source>Packing and tours</source>
            <translation>Pakning og ture</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Arrangementer</translation>
        </message>
    </context>
    <context>
        <name>TrashSheet</name>
        <message>
            <source>Trash</source>
            <translation>Papirkurv</translation>
        </message>
        <message>
            <source>What is deleted stays here and can be put back</source>
            <translation>Det, der er slettet, kan lægges tilbage</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Luk</translation>
        </message>
        <message>
            <source>The trash is empty</source>
            <translation>Papirkurven er tom</translation>
        </message>
        <message>
            <source>What you delete is put here first.</source>
            <translation>Det, du sletter, havner først her.</translation>
        </message>
        <message>
            <source>Put back: %1</source>
            <translation>Læg tilbage: %1</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Læg tilbage</translation>
        </message>
    </context>
    <context>
        <name>UndoBar</name>
        <message>
            <source>Deleted</source>
            <translation>Slettet</translation>
        </message>
        <message>
            <source>Deleted: %1</source>
            <translation>Slettet: %1</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Fortryd</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Luk</translation>
        </message>
    </context>
    <context>
        <name>VisitHeader</name>
        <message>
            <source>Back</source>
            <translation>Tilbage</translation>
        </message>
        <message>
            <source>Part of the visit</source>
            <translation>Del af besøget</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Søg</translation>
        </message>
    </context>
    <context>
        <name>VisitPage</name>
        <message>
            <source>Interview</source>
            <translation>Interview</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Noter</translation>
        </message>
        <message>
            <source>Needs and actions</source>
            <translation>Behov og handlinger</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Opsummering</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>Behov</translation>
        </message>
        <message>
            <source>Sum up</source>
            <translation>Opsummér</translation>
        </message>
        <message>
            <source>Preparation</source>
            <translation>Forberedelse</translation>
        </message>
        <message>
            <source>Prepare</source>
            <translation>Forbered</translation>
        </message>
    </context>
    <context>
        <name>Weekday</name>
        <message>
            <source>Mon</source>
            <translation>man.</translation>
        </message>
        <message>
            <source>Tue</source>
            <translation>tirs.</translation>
        </message>
        <message>
            <source>Wed</source>
            <translation>ons.</translation>
        </message>
        <message>
            <source>Thu</source>
            <translation>tors.</translation>
        </message>
        <message>
            <source>Fri</source>
            <translation>fre.</translation>
        </message>
        <message>
            <source>Sat</source>
            <translation>lør.</translation>
        </message>
        <message>
            <source>Sun</source>
            <translation>søn.</translation>
        </message>
    </context>
    <context>
        <name>WordSelect</name>
        <message>
            <source>Choose</source>
            <translation>Vælg</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <source>today %1</source>
            <translation>i dag %1</translation>
        </message>
        <message>
            <source>yesterday %1</source>
            <translation>i går %1</translation>
        </message>
        <message>
            <source>%1 bytes</source>
            <translation>%1 byte</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Planlagt</translation>
        </message>
        <message>
            <source>Packed</source>
            <translation>Pakket</translation>
        </message>
        <message>
            <source>Carried out</source>
            <translation>Gennemført</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Afsluttet</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Aftalt</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>I gang</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Udført</translation>
        </message>
        <message>
            <source>Dropped</source>
            <translation>Droppet</translation>
        </message>
        <message>
            <source>The municipality</source>
            <translation>Kommunen</translation>
        </message>
        <message>
            <source>The hub</source>
            <translation>Knudepunktet</translation>
        </message>
        <message>
            <source>The supplier</source>
            <translation>Leverandøren</translation>
        </message>
        <message>
            <source>Advisor</source>
            <translation>Rådgiver</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>Koordinator</translation>
        </message>
        <message>
            <source>Reader</source>
            <translation>Læser</translation>
        </message>
        <message>
            <source>Common</source>
            <translation>Fælles</translation>
        </message>
        <message>
            <source>Transport and vehicles</source>
            <translation>Transport og køretøjer</translation>
        </message>
        <message>
            <source>Building and civil works</source>
            <translation>Bygge og anlæg</translation>
        </message>
        <message>
            <source>Operation and maintenance</source>
            <translation>Drift og vedligeholdelse</translation>
        </message>
        <message>
            <source>Food and meals</source>
            <translation>Mad og måltider</translation>
        </message>
        <message>
            <source>ICT equipment</source>
            <translation>It-udstyr</translation>
        </message>
        <message>
            <source>Furniture and office</source>
            <translation>Møbler og kontor</translation>
        </message>
        <message>
            <source>Textiles and cleaning</source>
            <translation>Tekstiler og rengøring</translation>
        </message>
        <message>
            <source>Waste and plastics</source>
            <translation>Affald og plast</translation>
        </message>
        <message>
            <source>Writing requirements</source>
            <translation>Udformning af krav</translation>
        </message>
        <message>
            <source>Competence</source>
            <translation>Kompetencer</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Skabeloner</translation>
        </message>
        <message>
            <source>Market dialogue</source>
            <translation>Markedsdialog</translation>
        </message>
        <message>
            <source>Life-cycle cost</source>
            <translation>Livscyklusomkostninger</translation>
        </message>
        <message>
            <source>Reuse and circular methods</source>
            <translation>Genbrug og cirkulære løsninger</translation>
        </message>
        <message>
            <source>Documentation and ecolabels</source>
            <translation>Dokumentation og miljømærker</translation>
        </message>
        <message>
            <source>Contract follow-up</source>
            <translation>Kontraktopfølgning</translation>
        </message>
        <message>
            <source>Anchoring</source>
            <translation>Forankring</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Andet</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>Lille</translation>
        </message>
        <message>
            <source>Noticeable</source>
            <translation>Mærkbart</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Stort</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>Kritisk</translation>
        </message>
        <message>
            <source>Can wait</source>
            <translation>Kan vente</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>I løbet af året</translation>
        </message>
        <message>
            <source>Within three months</source>
            <translation>Inden for tre måneder</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Nu</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommune</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Kontakt</translation>
        </message>
        <message>
            <source>Tour</source>
            <translation>Tur</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>Besøg</translation>
        </message>
        <message>
            <source>Participant</source>
            <translation>Deltager</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Skema</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>Interview</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Besvar</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Need</source>
            <translation>Behov</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Handling</translation>
        </message>
        <message>
            <source>Attachment</source>
            <translation>Vedhæftning</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Hvad der skal gøres</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beskrivelse</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Dato</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Fra</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Til</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Hvem der rejser</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Due date</source>
            <translation>Frist</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Ansvarlig</translation>
        </message>
        <message>
            <source>Who owns it</source>
            <translation>Hvem er ansvarlig</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Alvor</translation>
        </message>
        <message>
            <source>Urgency</source>
            <translation>Haster</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Citat</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Område</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Kommentar</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Sted</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Formål</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Opsummering</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>Starter</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Slutter</translation>
        </message>
        <message>
            <source>Deletion</source>
            <translation>Sletning</translation>
        </message>
        <message>
            <source>You no longer have access here. Ask the coordinator for it, then send again.</source>
            <translation>Du har ikke længere adgang her. Bed koordinatoren om adgang, og send igen.</translation>
        </message>
        <message>
            <source>Your role may read but not write here. Ask the coordinator.</source>
            <translation>Din rolle kan læse, men ikke skrive her. Spørg koordinatoren.</translation>
        </message>
        <message>
            <source>This was written by another user of the device.</source>
            <translation>Dette er skrevet af en anden bruger på enheden.</translation>
        </message>
        <message>
            <source>The hub could not read the change. Write it again.</source>
            <translation>Knudepunktet kunne ikke læse ændringen. Skriv den igen.</translation>
        </message>
        <message>
            <source>The text is too long for the hub. Shorten it and send again.</source>
            <translation>Teksten er for lang til knudepunktet. Kort den ned, og send igen.</translation>
        </message>
        <message>
            <source>It belonged to another change that was not accepted.</source>
            <translation>Den hørte sammen med en anden ændring, som knudepunktet ikke tog imod.</translation>
        </message>
        <message>
            <source>The device is full. Nothing is lost: the text is still here. Free some space, then go on writing.</source>
            <translation>Enheden er fuld. Intet er tabt, teksten står her stadig. Frigør lidt plads, og skriv videre.</translation>
        </message>
        <message>
            <source>The device could not write to its disk. The text is still here. Try again; if it goes on, keep a copy of the text.</source>
            <translation>Enheden kunne ikke skrive til disken. Teksten står her stadig. Prøv igen, og tag en kopi af teksten, hvis det sker flere gange.</translation>
        </message>
        <message>
            <source>The field book on this device is damaged and is not opened, so that nothing more is lost. Ask the coordinator; what was sent is with the hub.</source>
            <translation>Feltbogen på enheden er beskadiget. Den åbnes ikke, så der ikke går mere tabt. Spørg koordinatoren. Det, der er sendt, ligger hos knudepunktet.</translation>
        </message>
        <message>
            <source>The device's keychain does not hold the key to this field book. Unlock the keychain, or ask the coordinator.</source>
            <translation>Enhedens nøglering har ikke nøglen til feltbogen. Lås nøgleringen op, eller spørg koordinatoren.</translation>
        </message>
        <message>
            <source>The field book was written by a newer version of Feltbok. Update the app.</source>
            <translation>Feltbogen er skrevet af en nyere version af Feltbok. Opdatér appen.</translation>
        </message>
        <message>
            <source>That is too much at once. Divide the text, or choose a smaller file (at most 25 MB).</source>
            <translation>Det blev for meget på én gang. Del teksten op, eller vælg en mindre fil (højst 25 MB).</translation>
        </message>
        <message>
            <source>The hub cannot be reached. Check the address and the network.</source>
            <translation>Knudepunktet svarer ikke. Tjek adressen og forbindelsen.</translation>
        </message>
        <message>
            <source>The code is wrong, used or too old. Ask the coordinator for a new one.</source>
            <translation>Koden er forkert, brugt eller for gammel. Bed koordinatoren om en ny.</translation>
        </message>
        <message>
            <source>This is not the hub your device belongs to, or someone is listening in. Nothing was sent. Ask the coordinator.</source>
            <translation>Det er ikke det knudepunkt, enheden hører til, eller også lytter nogen med på forbindelsen. Intet er sendt. Spørg koordinatoren.</translation>
        </message>
        <message>
            <source>This device was shut out by the coordinator. What you wrote is still here.</source>
            <translation>Koordinatoren har lukket denne enhed ude. Det, du skrev, ligger her stadig.</translation>
        </message>
        <message>
            <source>The hub does not know this device any more. Ask the coordinator for a new code. Nothing here is lost.</source>
            <translation>Knudepunktet kender ikke længere enheden. Bed koordinatoren om en ny kode. Intet her er tabt.</translation>
        </message>
        <message>
            <source>The answer did not come from a hub this version understands. Check the address, or update the app.</source>
            <translation>Svaret kom ikke fra et knudepunkt, denne version forstår. Tjek adressen, eller opdatér appen.</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Stoppet.</translation>
        </message>
        <message>
            <source>This could not be read. Check what you wrote or chose.</source>
            <translation>Dette kunne ikke læses. Tjek det, du skrev eller valgte.</translation>
        </message>
        <message>
            <source>This value is not possible here. The text is kept; correct it.</source>
            <translation>Den værdi er ikke mulig her. Teksten er gemt. Ret den.</translation>
        </message>
        <message>
            <source>It is not on this device.</source>
            <translation>Det ligger ikke på enheden.</translation>
        </message>
        <message>
            <source>Saved here</source>
            <translation>Gemt her</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Sendt</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Bekræftet</translation>
        </message>
        <message>
            <source>Refused, see why</source>
            <translation>Afvist, se hvorfor</translation>
        </message>
        <message>
            <source>Wrong PIN.</source>
            <translation>Forkert PIN.</translation>
        </message>
        <message numerus="yes">
            <source>Wrong PIN. %n tries left before you must wait.</source>
            <translation>
                <numerusform>Forkert PIN. Ét forsøg tilbage, før du skal vente.</numerusform>
                <numerusform>Forkert PIN. %n forsøg tilbage, før du skal vente.</numerusform>
            </translation>
        </message>
        <message>
            <source>Too many wrong tries. Nothing is erased; wait and try again.</source>
            <translation>For mange mislykkede forsøg. Intet slettes. Vent, og prøv igen.</translation>
        </message>
        <message>
            <source>Political level</source>
            <translation>politisk niveau</translation>
        </message>
        <message>
            <source>Strategic level</source>
            <translation>strategisk niveau</translation>
        </message>
        <message>
            <source>Operational level</source>
            <translation>operationelt niveau</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Brug</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Opfølgning</translation>
        </message>
        <message>
            <source>County</source>
            <translation>Fylkeskommune</translation>
        </message>
        <message>
            <source>Joint procurement body</source>
            <translation>Indkøbsfællesskab</translation>
        </message>
        <message>
            <source>State body</source>
            <translation>Statslig institution</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Leverandør</translation>
        </message>
        <message>
            <source>Announced</source>
            <translation>Bekendtgjort</translation>
        </message>
        <message>
            <source>Awarded</source>
            <translation>Tildelt</translation>
        </message>
        <message>
            <source>Contract runs</source>
            <translation>Kontrakten løber</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Afsluttet</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Aflyst</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Åben</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Besvaret</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nej</translation>
        </message>
        <message>
            <source>Weighted at least 30 %</source>
            <translation>Vægtet mindst 30 %</translation>
        </message>
        <message>
            <source>Among the three first</source>
            <translation>Blandt de tre vigtigste</translation>
        </message>
        <message>
            <source>Requirements instead</source>
            <translation>Krav i stedet</translation>
        </message>
        <message>
            <source>Exception</source>
            <translation>Undtagelse</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(tomt)</translation>
        </message>
        <message>
            <source>Delete it</source>
            <translation>Slet den</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Behold den</translation>
        </message>
        <message>
            <source>Procurement</source>
            <translation>Indkøb</translation>
        </message>
        <message>
            <source>Question to the hub</source>
            <translation>Spørgsmål til knudepunktet</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Netværk</translation>
        </message>
        <message>
            <source>Milestone</source>
            <translation>Milepæl</translation>
        </message>
        <message>
            <source>Advice</source>
            <translation>Råd</translation>
        </message>
        <message>
            <source>Passed on</source>
            <translation>Delt videre</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Niveau</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>CPV code</source>
            <translation>CPV-kode</translation>
        </message>
        <message>
            <source>Value in kroner</source>
            <translation>Værdi i kroner</translation>
        </message>
        <message>
            <source>To be announced</source>
            <translation>Bekendtgøres</translation>
        </message>
        <message>
            <source>The contract runs from</source>
            <translation>Kontrakten løber fra</translation>
        </message>
        <message>
            <source>The contract runs to</source>
            <translation>Kontrakten løber til</translation>
        </message>
        <message>
            <source>Climate requirement used</source>
            <translation>Klimakrav brugt</translation>
        </message>
        <message>
            <source>How the climate counts</source>
            <translation>Hvordan klima tæller</translation>
        </message>
        <message>
            <source>Weight in per cent</source>
            <translation>Vægt i procent</translation>
        </message>
        <message>
            <source>Written justification</source>
            <translation>Skriftlig begrundelse</translation>
        </message>
        <message>
            <source>The supplier's number</source>
            <translation>Leverandørens organisationsnummer</translation>
        </message>
        <message>
            <source>Follow-up of the contract</source>
            <translation>Opfølgning på kontrakten</translation>
        </message>
        <message>
            <source>What is asked</source>
            <translation>Hvad der spørges om</translation>
        </message>
        <message>
            <source>Asked by</source>
            <translation>Spurgt af</translation>
        </message>
        <message>
            <source>Asked on</source>
            <translation>Spurgt</translation>
        </message>
        <message>
            <source>Answered on</source>
            <translation>Dato for svar</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>Nået</translation>
        </message>
        <message>
            <source>Counties</source>
            <translation>Fylker</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Timer</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Beslutning</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Mål</translation>
        </message>
        <message>
            <source>Framework agreement</source>
            <translation>Rammeaftale</translation>
        </message>
        <message>
            <source>Theme or area</source>
            <translation>Tema eller område</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Kampagne</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Arrangement</translation>
        </message>
        <message>
            <source>Basket</source>
            <translation>Kurv</translation>
        </message>
        <message>
            <source>Criterion in a basket</source>
            <translation>Krav i en kurv</translation>
        </message>
        <message>
            <source>Effect</source>
            <translation>Effekt</translation>
        </message>
        <message>
            <source>Comparison of cost</source>
            <translation>Sammenligning af omkostninger</translation>
        </message>
        <message>
            <source>Alternative</source>
            <translation>Alternativ</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Fremmøde</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Search without a find</source>
            <translation>Søgning uden resultat</translation>
        </message>
        <message>
            <source>Who worked</source>
            <translation>Hvem</translation>
        </message>
        <message>
            <source>On what</source>
            <translation>Brugt på</translation>
        </message>
        <message>
            <source>What was decided</source>
            <translation>Hvad blev besluttet</translation>
        </message>
        <message>
            <source>Grounds</source>
            <translation>Begrundelse</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>Besluttet af</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Enhed</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>Hvor meget</translation>
        </message>
        <message>
            <source>Where it began</source>
            <translation>Udgangspunkt</translation>
        </message>
        <message>
            <source>Indicator in the report</source>
            <translation>Indikator i rapporten</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Modtager</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Kode</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanal</translation>
        </message>
        <message>
            <source>Given by</source>
            <translation>Givet af</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>År</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Gælder fra</translation>
        </message>
        <message>
            <source>Valid to</source>
            <translation>Gælder til</translation>
        </message>
        <message>
            <source>Words searched for</source>
            <translation>De ord, der blev søgt på</translation>
        </message>
        <message>
            <source>What was sought</source>
            <translation>Hvad de ledte efter</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Andet</translation>
        </message>
        <message>
            <source>Through the hub</source>
            <translation>Gennem knudepunktet</translation>
        </message>
        <message>
            <source>By e-mail</source>
            <translation>På e-mail</translation>
        </message>
        <message>
            <source>On paper</source>
            <translation>På papir</translation>
        </message>
        <message>
            <source>In a meeting</source>
            <translation>På et møde</translation>
        </message>
        <message>
            <source>Priority area</source>
            <translation>Indsatsområde</translation>
        </message>
        <message>
            <source>Earlier area</source>
            <translation>Tidligere område</translation>
        </message>
        <message>
            <source>Criteria</source>
            <translation>Kriterier</translation>
        </message>
        <message>
            <source>Municipalities that take part</source>
            <translation>Kommuner, der er med</translation>
        </message>
        <message>
            <source>Other municipalities that own it too</source>
            <translation>Andre kommuner, der også er ansvarlige</translation>
        </message>
        <message>
            <source>Target group</source>
            <translation>Målgruppe</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Antal</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>Indkøber</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>Andre</translation>
        </message>
    </context>
    <context>
        <name>WordsEditor</name>
        <message>
            <source>Write the answer</source>
            <translation>Skriv svaret</translation>
        </message>
        <message>
            <source>Open the address</source>
            <translation>Åbn adressen</translation>
        </message>
        <message>
            <source>Hide the answer</source>
            <translation>Skjul svaret</translation>
        </message>
        <message>
            <source>Show the answer</source>
            <translation>Vis svaret</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::Action</name>
        <message>
            <source>Action without a title</source>
            <translation>Handling uden titel</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::ActionListModel</name>
        <message>
            <source>Due date missing</source>
            <translation>Frist mangler</translation>
        </message>
        <message>
            <source>Overdue since %1</source>
            <translation>Fristen var %1</translation>
        </message>
        <message>
            <source>Owner missing</source>
            <translation>Ansvarlig mangler</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::AlternativeModel</name>
        <message>
            <source>Purchase %1</source>
            <translation>Køb %1</translation>
        </message>
        <message>
            <source>Later %1</source>
            <translation>Senere %1</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::AppState</name>
        <message>
            <source>The key is in a plain file on this device. Use it for demos and trying out only.</source>
            <translation>Nøglen ligger i en almindelig fil på enheden. Brug det kun til demo og afprøvning.</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::AskedListModel</name>
        <message>
            <source>Nobody has taken it</source>
            <translation>Ingen har taget det</translation>
        </message>
        <message>
            <source>no due date</source>
            <translation>uden frist</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>frist %1</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::AttachmentListModel</name>
        <message>
            <source>Not on this device yet</source>
            <translation>Ikke på enheden endnu</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::Basket</name>
        <message>
            <source>Climate and environment count %1 of %2 %. The rule asks for at least %3 %.</source>
            <translation>Klima og miljø tæller %1 af %2 %. Reglen kræver mindst %3 %.</translation>
        </message>
        <message numerus="yes">
            <source>%n requirements</source>
            <translation>
                <numerusform>%n krav</numerusform>
                <numerusform>%n krav</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::BasketLineEditor</name>
        <message>
            <source>Write a number from 0 to 100.</source>
            <translation>Skriv et tal fra 0 til 100.</translation>
        </message>
        <message>
            <source>A label never stands alone: the export says “%1”.</source>
            <translation>Et mærke står aldrig alene: i dokumentet står »%1«.</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::BasketLineModel</name>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::BodyListModel</name>
        <message numerus="yes">
            <source>Network with %n members</source>
            <translation>
                <numerusform>Netværk med %n medlem</numerusform>
                <numerusform>Netværk med %n medlemmer</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::ChangeListModel</name>
        <message>
            <source>New contact: %1</source>
            <translation>Ny kontakt: %1</translation>
        </message>
        <message>
            <source>%1 is now %2</source>
            <translation>%1 er nu %2</translation>
        </message>
        <message>
            <source>%1: from %2 to %3</source>
            <translation>%1: fra %2 til %3</translation>
        </message>
        <message>
            <source>New procurement: %1</source>
            <translation>Nyt indkøb: %1</translation>
        </message>
        <message>
            <source>%1: no longer has a date</source>
            <translation>%1: har ikke længere nogen dato</translation>
        </message>
        <message>
            <source>%1: moved to %2</source>
            <translation>%1: flyttet til %2</translation>
        </message>
        <message>
            <source>Asked the hub: %1</source>
            <translation>Spurgte knudepunktet: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n actions completed</source>
            <translation>
                <numerusform>%n handling udført</numerusform>
                <numerusform>%n handlinger udført</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n actions overdue</source>
            <translation>
                <numerusform>%n handling over fristen</numerusform>
                <numerusform>%n handlinger over fristen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::Conflict</name>
        <message>
            <source>this device</source>
            <translation>denne enhed</translation>
        </message>
        <message>
            <source>another device</source>
            <translation>en anden enhed</translation>
        </message>
        <message>
            <source>Shall it be deleted?</source>
            <translation>Skal det slettes?</translation>
        </message>
        <message>
            <source>Which text shall apply?</source>
            <translation>Hvilken tekst skal gælde?</translation>
        </message>
        <message>
            <source>Which choice shall apply?</source>
            <translation>Hvilket valg skal gælde?</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>Another advisor</source>
            <translation>En anden rådgiver</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::ConflictListModel</name>
        <message>
            <source>deleted and changed</source>
            <translation>slettet og ændret</translation>
        </message>
        <message numerus="yes">
            <source>%n texts in the same field</source>
            <translation>
                <numerusform>én tekst i feltet</numerusform>
                <numerusform>%n tekster i samme felt</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::CoverModel</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 af %2</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::CoverageModel</name>
        <message>
            <source>Visited</source>
            <translation>Besøgt</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Planlagt</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Mangler</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::EffectEditor</name>
        <message>
            <source>Write a number from 0 on, for example 1234,5.</source>
            <translation>Skriv et tal fra 0 og opefter, for eksempel 1234,5.</translation>
        </message>
        <message>
            <source>Write the first year, from 1990 on.</source>
            <translation>Skriv det første år, fra 1990 og frem.</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::EmptySearchListModel</name>
        <message>
            <source>“%1”</source>
            <translation>»%1«</translation>
        </message>
        <message>
            <source>last %1</source>
            <translation>sidst %1</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::EventListModel</name>
        <message>
            <source>Course</source>
            <translation>Kursus</translation>
        </message>
        <message>
            <source>Seminar</source>
            <translation>Seminar</translation>
        </message>
        <message>
            <source>Webinar</source>
            <translation>Webinar</translation>
        </message>
        <message>
            <source>Dialogue conference</source>
            <translation>Dialogkonference</translation>
        </message>
        <message>
            <source>Input meeting</source>
            <translation>Inputmøde</translation>
        </message>
        <message>
            <source>Conference</source>
            <translation>Konference</translation>
        </message>
        <message>
            <source>digital</source>
            <translation>digitalt</translation>
        </message>
        <message>
            <source>physical and digital</source>
            <translation>fysisk og digitalt</translation>
        </message>
        <message>
            <source>physical</source>
            <translation>fysisk</translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>Én deltager</numerusform>
                <numerusform>%n deltagere</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::EventPage</name>
        <message>
            <source>Political</source>
            <translation>Politisk</translation>
        </message>
        <message>
            <source>Strategic</source>
            <translation>Strategisk</translation>
        </message>
        <message>
            <source>Operational</source>
            <translation>Operationelt</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Leverandør</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>Andre</translation>
        </message>
        <message>
            <source>Nobody has answered yet</source>
            <translation>Ingen har svaret endnu</translation>
        </message>
        <message>
            <source>%1 answers of %2</source>
            <translation>%1 svar af %2</translation>
        </message>
        <message numerus="yes">
            <source>%n wait for there to be five</source>
            <translation>
                <numerusform>Ét venter på, at der bliver fem</numerusform>
                <numerusform>%n venter på, at der bliver fem</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answers</source>
            <translation>
                <numerusform>Ét svar</numerusform>
                <numerusform>%n svar</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::FormDifferenceModel</name>
        <message>
            <source>New questions</source>
            <translation>Nye spørgsmål</translation>
        </message>
        <message>
            <source>Questions that are gone</source>
            <translation>Spørgsmål, der er væk</translation>
        </message>
        <message>
            <source>Answered in another way</source>
            <translation>Besvares på en anden måde</translation>
        </message>
        <message>
            <source>Other choices</source>
            <translation>Andre valgmuligheder</translation>
        </message>
        <message>
            <source>Other rules</source>
            <translation>Andre regler</translation>
        </message>
        <message>
            <source>Other words</source>
            <translation>Anden ordlyd</translation>
        </message>
        <message>
            <source>Was: %1</source>
            <translation>Før: %1</translation>
        </message>
        <message>
            <source>New: %1</source>
            <translation>Nyt: %1</translation>
        </message>
        <message>
            <source>Gone: %1</source>
            <translation>Væk: %1</translation>
        </message>
        <message>
            <source>The answer is put aside: %1</source>
            <translation>Svaret lægges til side: %1</translation>
        </message>
        <message>
            <source>The answer no longer fits: %1</source>
            <translation>Svaret passer ikke længere: %1</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::FormMove</name>
        <message>
            <source>all answers fit</source>
            <translation>alle svar passer</translation>
        </message>
        <message numerus="yes">
            <source>%n differences</source>
            <translation>
                <numerusform>%n forskel</numerusform>
                <numerusform>%n forskelle</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answers do not fit</source>
            <translation>
                <numerusform>%n svar passer ikke</numerusform>
                <numerusform>%n svar passer ikke</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::HistoryListModel</name>
        <message>
            <source>Visit</source>
            <translation>Besøg</translation>
        </message>
        <message numerus="yes">
            <source>%n needs</source>
            <translation>
                <numerusform>%n behov</numerusform>
                <numerusform>%n behov</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n actions</source>
            <translation>
                <numerusform>%n handling</numerusform>
                <numerusform>%n handlinger</numerusform>
            </translation>
        </message>
        <message>
            <source>to %1</source>
            <translation>til %1</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::InsightPage</name>
        <message>
            <source>used</source>
            <translation>brugt</translation>
        </message>
        <message>
            <source>not used</source>
            <translation>ikke brugt</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>ikke afgjort</translation>
        </message>
        <message>
            <source>severity %1 of 4</source>
            <translation>alvor %1 af 4</translation>
        </message>
        <message>
            <source>%1 more than a year before</source>
            <translation>%1 flere end året før</translation>
        </message>
        <message>
            <source>%1 fewer than a year before</source>
            <translation>%1 færre end året før</translation>
        </message>
        <message>
            <source>measured</source>
            <translation>målt</translation>
        </message>
        <message>
            <source>calculated</source>
            <translation>beregnet</translation>
        </message>
        <message>
            <source>estimated</source>
            <translation>anslået</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>I alt</translation>
        </message>
        <message>
            <source>All years</source>
            <translation>Alle år</translation>
        </message>
        <message>
            <source>All counties</source>
            <translation>Alle fylker</translation>
        </message>
        <message>
            <source>All areas</source>
            <translation>Alle områder</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 af %2</translation>
        </message>
        <message>
            <source>Without an area</source>
            <translation>Uden område</translation>
        </message>
        <message>
            <source>All teams</source>
            <translation>Alle team</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::Interview</name>
        <message>
            <source>The interview is finished. Open it again to change an answer; what you wrote is still here.</source>
            <translation>Interviewet er afsluttet. Åbn det igen for at ændre et svar; det, du skrev, står her stadig.</translation>
        </message>
        <message>
            <source>Something is missing or wrong. See what is left.</source>
            <translation>Noget mangler eller er forkert. Se, hvad der er tilbage.</translation>
        </message>
        <message>
            <source>Somebody has answered this or finished the interview since, and that stays.</source>
            <translation>En anden har siden besvaret dette eller afsluttet interviewet, og det bliver stående.</translation>
        </message>
        <message numerus="yes">
            <source>%n hits</source>
            <translation>
                <numerusform>%n resultat</numerusform>
                <numerusform>%n resultater</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is answered</source>
            <translation>Alt er besvaret</translation>
        </message>
        <message numerus="yes">
            <source>%n answers</source>
            <translation>
                <numerusform>%n svar</numerusform>
                <numerusform>%n svar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n required</source>
            <translation>
                <numerusform>%n påkrævet</numerusform>
                <numerusform>%n påkrævede</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n required answers left</source>
            <translation>
                <numerusform>Ét påkrævet svar er tilbage</numerusform>
                <numerusform>%n påkrævede svar er tilbage</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 af %2</translation>
        </message>
        <message>
            <source>Optional</source>
            <translation>Valgfrie</translation>
        </message>
        <message>
            <source>you</source>
            <translation>dig</translation>
        </message>
        <message>
            <source>somebody else</source>
            <translation>en anden</translation>
        </message>
        <message>
            <source>not answered now</source>
            <translation>ikke besvaret nu</translation>
        </message>
        <message>
            <source>Required answers that are missing</source>
            <translation>Påkrævede svar, der mangler</translation>
        </message>
        <message>
            <source>Answers that must be corrected</source>
            <translation>Svar, der skal rettes</translation>
        </message>
        <message>
            <source>Finished by %1, %2</source>
            <translation>Afsluttet af %1, %2</translation>
        </message>
        <message>
            <source>Opened again by %1, %2: %3</source>
            <translation>Åbnet igen af %1, %2: %3</translation>
        </message>
        <message numerus="yes">
            <source>%n answers to what is not asked any more are taken out.</source>
            <translation>
                <numerusform>%n svar på det, der ikke længere er aktuelt, tages ud.</numerusform>
                <numerusform>%n svar på det, der ikke længere er aktuelt, tages ud.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::Library</name>
        <message>
            <source>All areas</source>
            <translation>Alle områder</translation>
        </message>
        <message>
            <source>All levels</source>
            <translation>Alle niveauer</translation>
        </message>
        <message>
            <source>All types</source>
            <translation>Alle typer</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Alle slags</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message numerus="yes">
            <source>%n hits</source>
            <translation>
                <numerusform>%n resultat</numerusform>
                <numerusform>%n resultater</numerusform>
            </translation>
        </message>
        <message>
            <source>All themes</source>
            <translation>Alle temaer</translation>
        </message>
        <message>
            <source>All of CPV</source>
            <translation>Hele CPV</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::LibraryItem</name>
        <message>
            <source>from %1</source>
            <translation>fra %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>til %1</translation>
        </message>
        <message>
            <source>%1 tonnes CO₂e</source>
            <translation>%1 ton CO₂e</translation>
        </message>
        <message>
            <source>%1 kWh</source>
            <translation>%1 kWh</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Værdi</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>Dokumentation</translation>
        </message>
        <message>
            <source>Advice</source>
            <translation>Tips</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultat</translation>
        </message>
        <message>
            <source>Effect</source>
            <translation>Effekt</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>Læring</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>Grundlag</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Område</translation>
        </message>
        <message>
            <source>Priority area</source>
            <translation>Indsats</translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>Temaer</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Gælder</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Ændret</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Ejer</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Kilde</translation>
        </message>
        <message>
            <source>%1, revision %2</source>
            <translation>%1, revision %2</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::LowAnswerListModel</name>
        <message>
            <source>The same the time before</source>
            <translation>Samme svar forrige gang</translation>
        </message>
        <message>
            <source>The time before: %1</source>
            <translation>Forrige gang: %1</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::MatterListModel</name>
        <message>
            <source>Overdue since %1</source>
            <translation>Fristen var %1</translation>
        </message>
        <message>
            <source>Agreed earlier, not completed</source>
            <translation>Aftalt tidligere, ikke udført</translation>
        </message>
        <message>
            <source>Upcoming procurement</source>
            <translation>Kommende indkøb</translation>
        </message>
        <message>
            <source>Need without an action</source>
            <translation>Behov uden handling</translation>
        </message>
        <message>
            <source>Added by you</source>
            <translation>Tilføjet af dig</translation>
        </message>
        <message numerus="yes">
            <source>To be announced %1, in %n days</source>
            <translation>
                <numerusform>Bekendtgøres %1, om %n dag</numerusform>
                <numerusform>Bekendtgøres %1, om %n dage</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::MaturityListModel</name>
        <message>
            <source>not begun</source>
            <translation>ikke begyndt</translation>
        </message>
        <message>
            <source>basic</source>
            <translation>grundlæggende</translation>
        </message>
        <message>
            <source>established</source>
            <translation>etableret</translation>
        </message>
        <message>
            <source>leading</source>
            <translation>førende</translation>
        </message>
        <message>
            <source>In all %1 of 4, %2</source>
            <translation>Samlet %1 af 4, %2</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <translation>%1 i %2</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::MeetingListModel</name>
        <message>
            <source>New to us</source>
            <translation>Ny for os</translation>
        </message>
        <message>
            <source>Met in %1</source>
            <translation>Mødt i %1</translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n personer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Met %n times</source>
            <translation>
                <numerusform>Mødt %n gang</numerusform>
                <numerusform>Mødt %n gange</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::MilestoneListModel</name>
        <message>
            <source>Reached</source>
            <translation>Nået</translation>
        </message>
        <message>
            <source>Was due %1</source>
            <translation>Skulle være nået %1</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::Municipality</name>
        <message>
            <source>%1 from %2, %3 before</source>
            <translation>%1 fra %2, %3 før</translation>
        </message>
        <message>
            <source>%1 million kroner</source>
            <translation>%1 millioner kroner</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::MunicipalityListModel</name>
        <message>
            <source>Not visited yet</source>
            <translation>Ikke besøgt endnu</translation>
        </message>
        <message numerus="yes">
            <source>%n visits</source>
            <translation>
                <numerusform>%n besøg</numerusform>
                <numerusform>%n besøg</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open actions</source>
            <translation>
                <numerusform>én åben handling</numerusform>
                <numerusform>%n åbne handlinger</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::Need</name>
        <message>
            <source>Need without a title</source>
            <translation>Behov uden titel</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::NeedHelpModel</name>
        <message>
            <source>Has done: %1</source>
            <translation>Har gjort: %1</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::NeedListModel</name>
        <message>
            <source>not set</source>
            <translation>ikke angivet</translation>
        </message>
        <message>
            <source>%1 of 4</source>
            <translation>%1 af 4</translation>
        </message>
        <message>
            <source>from an answer</source>
            <translation>fra et svar</translation>
        </message>
        <message>
            <source>No actions</source>
            <translation>Ingen handlinger</translation>
        </message>
        <message numerus="yes">
            <source>%n actions</source>
            <translation>
                <numerusform>%n handling</numerusform>
                <numerusform>%n handlinger</numerusform>
            </translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>fra %1</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::NoteComposer</name>
        <message>
            <source>The draft is saved</source>
            <translation>Kladden er gemt</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::OwnData</name>
        <message numerus="yes">
            <source>%n attachments</source>
            <translation>
                <numerusform>%n vedhæftning</numerusform>
                <numerusform>%n vedhæftninger</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n records</source>
            <translation>
                <numerusform>%n registrering</numerusform>
                <numerusform>%n registreringer</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::PackListModel</name>
        <message>
            <source>Form</source>
            <translation>Skema</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Bibliotek</translation>
        </message>
        <message>
            <source>%1: the history is missing</source>
            <translation>%1: historikken mangler</translation>
        </message>
        <message>
            <source>Pictures and attachments</source>
            <translation>Billeder og vedhæftninger</translation>
        </message>
        <message>
            <source>%1: %2 of %3 attachments missing</source>
            <translation>%1: %2 af %3 vedhæftninger mangler</translation>
        </message>
        <message>
            <source>%1, version %2</source>
            <translation>%1, version %2</translation>
        </message>
        <message>
            <source>%1 cannot be read. Update the app.</source>
            <translation>%1 kan ikke læses. Opdatér appen.</translation>
        </message>
        <message>
            <source>%1 criteria, %2 examples</source>
            <translation>%1 kriterier, %2 eksempler</translation>
        </message>
        <message>
            <source>Not here yet. It comes with the next sync.</source>
            <translation>Er her ikke endnu. Det kommer ved næste synkronisering.</translation>
        </message>
        <message>
            <source>It comes with the next sync.</source>
            <translation>Den kommer ved næste synkronisering.</translation>
        </message>
        <message>
            <source>No earlier visits</source>
            <translation>Ingen tidligere besøg</translation>
        </message>
        <message>
            <source>Visits, actions and contacts since %1</source>
            <translation>Besøg, handlinger og kontakter siden %1</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 og %2</translation>
        </message>
        <message>
            <source>Everything is here</source>
            <translation>Alt er her</translation>
        </message>
        <message>
            <source>%1: ready for use without a network.</source>
            <translation>%1: klar til brug uden forbindelse.</translation>
        </message>
        <message>
            <source>%1: something is missing.</source>
            <translation>%1: noget mangler.</translation>
        </message>
        <message>
            <source>No stop is left to pack for.</source>
            <translation>Der er ingen stop tilbage at pakke til.</translation>
        </message>
        <message>
            <source>Packed %1</source>
            <translation>Pakket %1</translation>
        </message>
        <message numerus="yes">
            <source>History of %n municipalities</source>
            <translation>
                <numerusform>Historik for %n kommune</numerusform>
                <numerusform>Historik for %n kommuner</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>og %n mere</numerusform>
                <numerusform>og %n mere</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n on the device</source>
            <translation>
                <numerusform>%n på enheden</numerusform>
                <numerusform>%n på enheden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stops left</source>
            <translation>
                <numerusform>%n stop tilbage</numerusform>
                <numerusform>%n stop tilbage</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::ProcurementPage</name>
        <message>
            <source>Planned</source>
            <translation>Planlagt</translation>
        </message>
        <message>
            <source>Announced</source>
            <translation>Bekendtgjort</translation>
        </message>
        <message>
            <source>Awarded</source>
            <translation>Tildelt</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Kontrakt</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Afsluttet</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Aflyst</translation>
        </message>
        <message>
            <source>Advice</source>
            <translation>Råd</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Spørgsmål</translation>
        </message>
        <message>
            <source>Effect</source>
            <translation>Effekt</translation>
        </message>
        <message>
            <source>The last digit of the CPV code does not fit the others.</source>
            <translation>Det sidste ciffer i CPV-koden passer ikke til de andre.</translation>
        </message>
        <message>
            <source>The supplier's organisation number does not fit.</source>
            <translation>Leverandørens organisationsnummer er ikke gyldigt.</translation>
        </message>
        <message>
            <source>Was a climate requirement used? Say so, so that it counts.</source>
            <translation>Er der brugt klimakrav? Skriv det, så det tæller med.</translation>
        </message>
        <message>
            <source>The written reason is missing.</source>
            <translation>Den skriftlige begrundelse mangler.</translation>
        </message>
        <message>
            <source>Climate counts less than the rule in force asks for.</source>
            <translation>Klima tæller mindre, end den gældende regel kræver.</translation>
        </message>
        <message>
            <source>It is awarded before it was announced: look at the dates.</source>
            <translation>Kontrakten er tildelt, før indkøbet blev bekendtgjort: se på datoerne.</translation>
        </message>
        <message>
            <source>Measured</source>
            <translation>Målt</translation>
        </message>
        <message>
            <source>Calculated</source>
            <translation>Beregnet</translation>
        </message>
        <message>
            <source>Estimated</source>
            <translation>Anslået</translation>
        </message>
        <message>
            <source>Assumptions are missing</source>
            <translation>Forudsætninger mangler</translation>
        </message>
        <message>
            <source>NOK %1 million</source>
            <translation>%1 mio. kr.</translation>
        </message>
        <message>
            <source>CPV</source>
            <translation>CPV</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Leverandør</translation>
        </message>
        <message>
            <source>Threshold passed</source>
            <translation>Over tærskelværdien</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::Question</name>
        <message>
            <source>Write a number, for example 4.2.</source>
            <translation>Skriv et tal, for eksempel 4,2.</translation>
        </message>
        <message>
            <source>Write a date, for example 2026-11-24.</source>
            <translation>Skriv en dato, for eksempel 24.11.2026.</translation>
        </message>
        <message>
            <source>This answer is not possible. Correct it or leave it empty.</source>
            <translation>Svaret er ikke gyldigt. Ret det, eller lad feltet stå tomt.</translation>
        </message>
        <message>
            <source>Last: %1, %2</source>
            <translation>Sidst: %1, %2</translation>
        </message>
        <message>
            <source>Last: %1</source>
            <translation>Sidst: %1</translation>
        </message>
        <message>
            <source>Need: %1</source>
            <translation>Behov: %1</translation>
        </message>
        <message>
            <source>Severity %1</source>
            <translation>Alvor %1</translation>
        </message>
        <message>
            <source>urgency %1</source>
            <translation>haster %1</translation>
        </message>
        <message>
            <source>quote added</source>
            <translation>citat tilføjet</translation>
        </message>
        <message>
            <source>Choose a month and write the year, for example 2026.</source>
            <translation>Vælg måned, og skriv året, for eksempel 2026.</translation>
        </message>
        <message>
            <source>Write the year, for example 2026.</source>
            <translation>Skriv året, for eksempel 2026.</translation>
        </message>
        <message>
            <source>Write a whole number, without decimals.</source>
            <translation>Skriv et helt tal uden decimaler.</translation>
        </message>
        <message>
            <source>Write a time, for example 14.30.</source>
            <translation>Skriv et klokkeslæt, for eksempel 14.30.</translation>
        </message>
        <message>
            <source>Write both a date and a time, for example 24.11.2026 and 14.30.</source>
            <translation>Skriv både dato og klokkeslæt, for eksempel 24.11.2026 og 14.30.</translation>
        </message>
        <message>
            <source>Write latitude and longitude in degrees, for example 59.4321 and 8.0123.</source>
            <translation>Skriv breddegrad og længdegrad, for eksempel 59,4321 og 8,0123.</translation>
        </message>
        <message>
            <source>A line needs two places at least, each with latitude and longitude.</source>
            <translation>En linje kræver mindst to punkter, hvert med breddegrad og længdegrad.</translation>
        </message>
        <message>
            <source>An area needs three places at least, each with latitude and longitude.</source>
            <translation>Et område kræver mindst tre punkter, hvert med breddegrad og længdegrad.</translation>
        </message>
        <message>
            <source>Not on this device yet</source>
            <translation>Ikke på enheden endnu</translation>
        </message>
        <message>
            <source>The device does not know where it is. Go outdoors, or write the place.</source>
            <translation>Enheden ved ikke, hvor den er. Gå udenfor, eller skriv positionen.</translation>
        </message>
        <message>
            <source>That is more than there can be here. Write a lower number.</source>
            <translation>Det er flere, end der kan være her. Skriv et lavere tal.</translation>
        </message>
        <message>
            <source>Answered by you, %1</source>
            <translation>Besvaret af dig, %1</translation>
        </message>
        <message>
            <source>Answered by %1, %2</source>
            <translation>Besvaret af %1, %2</translation>
        </message>
        <message>
            <source>somebody else</source>
            <translation>en anden</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::RecordForm</name>
        <message>
            <source>Without a name</source>
            <translation>Uden navn</translation>
        </message>
        <message>
            <source>This device takes part in no team. Ask the coordinator.</source>
            <translation>Denne enhed er ikke med i noget team. Spørg koordinatoren.</translation>
        </message>
        <message>
            <source>Not chosen</source>
            <translation>Ikke valgt</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::RecordHistoryModel</name>
        <message>
            <source>You</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>En anden</translation>
        </message>
        <message>
            <source>this device</source>
            <translation>denne enhed</translation>
        </message>
        <message>
            <source>another device</source>
            <translation>en anden enhed</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::RecordListModel</name>
        <message>
            <source>%1 hours</source>
            <translation>%1 timer</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>fra %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>til %1</translation>
        </message>
        <message>
            <source>was due %1</source>
            <translation>fristen var %1</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>frist %1</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1 time</translation>
        </message>
        <message numerus="yes">
            <source>%n criteria</source>
            <translation>
                <numerusform>%n kriterium</numerusform>
                <numerusform>%n kriterier</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n municipalities</source>
            <translation>
                <numerusform>%n kommune</numerusform>
                <numerusform>%n kommuner</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::RefusedListModel</name>
        <message>
            <source>%1 in %2 was refused</source>
            <translation>%1 i %2 blev afvist</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::ReportPage</name>
        <message>
            <source>closed</source>
            <translation>lukket</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>udkast</translation>
        </message>
        <message>
            <source>Demo</source>
            <translation>Demo</translation>
        </message>
        <message numerus="yes">
            <source>%n figures have changed since</source>
            <translation>
                <numerusform>Ét tal er ændret siden</numerusform>
                <numerusform>%n tal er ændret siden</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::Saving</name>
        <message>
            <source>Saved on the device</source>
            <translation>Gemt på enheden</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Gemt</translation>
        </message>
        <message>
            <source>at %1</source>
            <translation>kl. %1</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::StopEditor</name>
        <message>
            <source>Something is written at this stop, so it cannot be taken out. Give it another day, or close the visit.</source>
            <translation>Der er skrevet noget på dette stop, så det kan ikke tages ud. Giv det en anden dag, eller afslut besøget.</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::StopListModel</name>
        <message>
            <source>Visited</source>
            <translation>Besøgt</translation>
        </message>
        <message>
            <source>Without a date</source>
            <translation>Uden dato</translation>
        </message>
        <message>
            <source>Week %1</source>
            <translation>Uge %1</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Denne uge</translation>
        </message>
        <message>
            <source>Next week</source>
            <translation>Næste uge</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::Summary</name>
        <message numerus="yes">
            <source>%n saved here, not sent</source>
            <translation>
                <numerusform>%n gemt her, ikke sendt</numerusform>
                <numerusform>%n gemt her, ikke sendt</numerusform>
            </translation>
        </message>
        <message>
            <source>No needs yet</source>
            <translation>Ingen behov endnu</translation>
        </message>
        <message numerus="yes">
            <source>%n needs</source>
            <translation>
                <numerusform>%n behov</numerusform>
                <numerusform>%n behov</numerusform>
            </translation>
        </message>
        <message>
            <source>Turn an answer into a need, or write one</source>
            <translation>Gør et svar til et behov, eller skriv selv et</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Ret</translation>
        </message>
        <message numerus="yes">
            <source>%n actions</source>
            <translation>
                <numerusform>%n handling</numerusform>
                <numerusform>%n handlinger</numerusform>
            </translation>
        </message>
        <message>
            <source>No actions yet</source>
            <translation>Ingen handlinger endnu</translation>
        </message>
        <message>
            <source>Agree on who does what, and when</source>
            <translation>Aftal, hvem der gør hvad og hvornår</translation>
        </message>
        <message>
            <source>New action</source>
            <translation>Ny handling</translation>
        </message>
        <message numerus="yes">
            <source>%n actions lack a due date</source>
            <translation>
                <numerusform>Én handling mangler frist</numerusform>
                <numerusform>%n handlinger mangler frist</numerusform>
            </translation>
        </message>
        <message>
            <source>Set due date</source>
            <translation>Sæt frist</translation>
        </message>
        <message>
            <source>All required answers are there</source>
            <translation>Alle påkrævede svar er på plads</translation>
        </message>
        <message numerus="yes">
            <source>%n required answers missing</source>
            <translation>
                <numerusform>Ét påkrævet svar mangler</numerusform>
                <numerusform>%n påkrævede svar mangler</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 answered</source>
            <translation>%1 af %2 besvaret</translation>
        </message>
        <message>
            <source>Ask now, or let them stand unanswered</source>
            <translation>Spørg nu, eller lad dem stå ubesvarede</translation>
        </message>
        <message>
            <source>Next contact is not agreed</source>
            <translation>Næste kontakt er ikke aftalt</translation>
        </message>
        <message>
            <source>Next contact: %1</source>
            <translation>Næste kontakt: %1</translation>
        </message>
        <message>
            <source>Answer it in the interview's last section</source>
            <translation>Svar i det sidste afsnit af interviewet</translation>
        </message>
        <message>
            <source>%1 of %2 points are ready.</source>
            <translation>%1 af %2 punkter er klar.</translation>
        </message>
        <message>
            <source>Summary %1 %2</source>
            <translation>Opsummering %1 %2</translation>
        </message>
        <message>
            <source>Follows what you write</source>
            <translation>Opdateres, mens du skriver</translation>
        </message>
        <message>
            <source>Handed over %1</source>
            <translation>Afleveret %1</translation>
        </message>
        <message numerus="yes">
            <source>Handed over %1, %n corrections since</source>
            <translation>
                <numerusform>Afleveret %1, én rettelse siden</numerusform>
                <numerusform>Afleveret %1, %n rettelser siden</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::SyncStatus</name>
        <message numerus="yes">
            <source>%n saved here, not sent</source>
            <translation>
                <numerusform>%n gemt her, ikke sendt</numerusform>
                <numerusform>%n gemt her, ikke sendt</numerusform>
            </translation>
        </message>
        <message>
            <source>Offline. All you need is here.</source>
            <translation>Uden forbindelse. Alt, hvad du har brug for, ligger her.</translation>
        </message>
        <message>
            <source>Everything is sent</source>
            <translation>Alt er sendt</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>Online</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Offline</translation>
        </message>
        <message>
            <source>last finished %1</source>
            <translation>sidst færdig %1</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting for you</source>
            <translation>
                <numerusform>%n venter på dig</numerusform>
                <numerusform>%n venter på dig</numerusform>
            </translation>
        </message>
        <message>
            <source>Sending %1 of %2</source>
            <translation>Sender %1 af %2</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::TargetListModel</name>
        <message>
            <source>Measured</source>
            <translation>Målt</translation>
        </message>
        <message>
            <source>Calculated</source>
            <translation>Beregnet</translation>
        </message>
        <message>
            <source>Estimated</source>
            <translation>Anslået</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>senest %1</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>fra %1</translation>
        </message>
        <message>
            <source>%1 %2 of %3 %4</source>
            <translation>%1 %2 af %3 %4</translation>
        </message>
        <message>
            <source>progress is counted in kWh, MWh, GWh, tCO2e and kg CO2e only</source>
            <translation>fremdrift beregnes kun i kWh, MWh, GWh, tCO2e og kg CO2e</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::Today</name>
        <message>
            <source>without a date</source>
            <translation>uden dato</translation>
        </message>
        <message>
            <source>today</source>
            <translation>i dag</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>i morgen</translation>
        </message>
        <message>
            <source>%1, stop %2 of %3</source>
            <translation>%1, stop %2 af %3</translation>
        </message>
        <message>
            <source>Not held yet</source>
            <translation>Endnu ikke holdt</translation>
        </message>
        <message>
            <source>planned for %1</source>
            <translation>planlagt %1</translation>
        </message>
        <message>
            <source>Next visit</source>
            <translation>Næste besøg</translation>
        </message>
        <message>
            <source>Visited %1</source>
            <translation>Besøgt %1</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::TotalCost</name>
        <message>
            <source>Write a number, for example 1234,5.</source>
            <translation>Skriv et tal, for eksempel 1234,5.</translation>
        </message>
        <message>
            <source>Write whole years, from 1 to 100.</source>
            <translation>Skriv hele år, fra 1 til 100.</translation>
        </message>
        <message>
            <source>Write a number from 0 on.</source>
            <translation>Skriv et tal fra 0 og opefter.</translation>
        </message>
        <message>
            <source>This number is not possible here.</source>
            <translation>Det tal er ikke muligt her.</translation>
        </message>
        <message>
            <source>Purchase</source>
            <translation>Køb</translation>
        </message>
        <message>
            <source>Energy, kWh a year</source>
            <translation>Energi, kWh om året</translation>
        </message>
        <message>
            <source>Upkeep a year</source>
            <translation>Drift om året</translation>
        </message>
        <message>
            <source>Other costs a year</source>
            <translation>Andre omkostninger om året</translation>
        </message>
        <message>
            <source>Disposal</source>
            <translation>Bortskaffelse</translation>
        </message>
        <message>
            <source>Residual value</source>
            <translation>Restværdi</translation>
        </message>
        <message>
            <source>Tonnes CO2e a year</source>
            <translation>Ton CO2e om året</translation>
        </message>
        <message>
            <source>Total cost</source>
            <translation>Totalomkostning</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Version %1</translation>
        </message>
        <message>
            <source>draft on this device</source>
            <translation>udkast på denne enhed</translation>
        </message>
        <message>
            <source>The alternatives cost the same.</source>
            <translation>Alternativerne koster det samme.</translation>
        </message>
        <message>
            <source>%1 becomes the cheapest in year %2</source>
            <translation>%1 bliver billigst i år %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 costs more to buy, but is %2 kr cheaper over %n years.</source>
            <translation>
                <numerusform>%1 koster mere at købe, men er %2 kr. billigere over ét år.</numerusform>
                <numerusform>%1 koster mere at købe, men er %2 kr. billigere over %n år.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 is %2 kr cheaper over %n years.</source>
            <translation>
                <numerusform>%1 er %2 kr. billigere over ét år.</numerusform>
                <numerusform>%1 er %2 kr. billigere over %n år.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::Tour</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 af %2</translation>
        </message>
        <message>
            <source>This device does not take part in a municipality by that name. Check how it is written, or ask the coordinator for access.</source>
            <translation>Enheden har ikke adgang til nogen kommune med det navn. Tjek stavemåden, eller bed koordinatoren om adgang.</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::TourEditor</name>
        <message>
            <source>Tour without a name</source>
            <translation>Tur uden navn</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::TourListModel</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 af %2</translation>
        </message>
        <message>
            <source>You belong to no team yet, and a tour belongs to one. Ask whoever runs the hub to add you to a team.</source>
            <translation>Du er endnu ikke med i noget team, og en tur hører til et team. Bed den, der driver knudepunktet, om at føje dig til et.</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::UpcomingListModel</name>
        <message>
            <source>%1 mill.</source>
            <translation>%1 mio.</translation>
        </message>
        <message>
            <source>Justification missing</source>
            <translation>Begrundelse mangler</translation>
        </message>
        <message>
            <source>Climate requirement planned</source>
            <translation>Klimakrav planlagt</translation>
        </message>
        <message>
            <source>No climate requirement</source>
            <translation>Ingen klimakrav</translation>
        </message>
        <message>
            <source>Climate requirement not settled</source>
            <translation>Klimakrav ikke afklaret</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::Visit</name>
        <message>
            <source>Visit</source>
            <translation>Besøg</translation>
        </message>
        <message>
            <source>Visit %1</source>
            <translation>Besøg %1</translation>
        </message>
    </context>
    <context>
        <name>MoreRows</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>og %n mere</numerusform>
                <numerusform>og %n mere</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BodiesSection</name>
        <message>
            <source>Organisations and networks</source>
            <translation>Organisationer og netværk</translation>
        </message>
        <message>
            <source>Joint procurement bodies, state bodies, suppliers and networks stand here.</source>
            <translation>Indkøbsfællesskaber, statslige institutioner, leverandører og netværk står her.</translation>
        </message>
        <message>
            <source>Add an organisation</source>
            <translation>Ny organisation</translation>
        </message>
        <message>
            <source>Add a network</source>
            <translation>Nyt netværk</translation>
        </message>
    </context>
    <context>
        <name>AskedSection</name>
        <message>
            <source>Asked, not answered yet</source>
            <translation>Spurgt, endnu ikke besvaret</translation>
        </message>
        <message>
            <source>Nothing waits for an answer.</source>
            <translation>Intet venter på svar.</translation>
        </message>
        <message>
            <source>Ask the hub</source>
            <translation>Spørg knudepunktet</translation>
        </message>
    </context>
</TS>
