<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO" sourcelanguage="en">
    <context>
        <name>RecoverySheet</name>
        <message>
            <source>Forgotten the PIN?</source>
            <translation>Glemt PIN?</translation>
        </message>
        <message>
            <source>Forgotten the passphrase?</source>
            <translation>Glemt passfrasen?</translation>
        </message>
        <message>
            <source>Write the code that the coordinator answered with.</source>
            <translation>Skriv inn koden koordinatoren svarte med.</translation>
        </message>
        <message>
            <source>This is not the answer to the code above, or not the whole of it. Copy it once more, or have it sent again.</source>
            <translation>Dette er ikke svaret på koden over, eller ikke hele svaret. Kopier det en gang til, eller be om å få det sendt på nytt.</translation>
        </message>
        <message numerus="yes">
            <source>Choose at least %n characters.</source>
            <translation>
                <numerusform>Velg minst %n tegn.</numerusform>
                <numerusform>Velg minst %n tegn.</numerusform>
            </translation>
        </message>
        <message>
            <source>The two are not alike. Write it once more.</source>
            <translation>De to er ikke like. Skriv PIN-koden en gang til.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Lukk</translation>
        </message>
        <message>
            <source>This device cannot be opened without its PIN</source>
            <translation>Denne enheten kan ikke åpnes uten PIN</translation>
        </message>
        <message>
            <source>Your county had not made a recovery key when the PIN was last used. Nothing is erased, however many times you try. What was sent is with the hub: the coordinator can give you a code for another device.</source>
            <translation>Fylket hadde ikke laget noen gjenopprettingsnøkkel da PIN-koden sist ble brukt. Ingenting slettes, uansett hvor mange ganger du prøver. Det du har sendt, ligger hos knutepunktet. Koordinatoren kan gi deg en engangskode til en annen enhet.</translation>
        </message>
        <message>
            <source>Nothing is erased, and what you have written is here. The coordinator can let you in again: send the code, and write the answer you get.</source>
            <translation>Ingenting er slettet, og det du har skrevet, ligger her. Koordinatoren kan slippe deg inn igjen: Send koden, og skriv inn svaret du får.</translation>
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
            <translation>Kopier koden</translation>
        </message>
        <message>
            <source>Take a picture of it, copy it into a message, or read it out. The code opens nothing on any other device.</source>
            <translation>Ta bilde av den, kopier den inn i en melding eller les den opp. Koden åpner ingenting på andre enheter.</translation>
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
            <translation>Minst %1 tegn, helst seks</translation>
        </message>
        <message>
            <source>The new PIN once more</source>
            <translation>Ny PIN en gang til</translation>
        </message>
        <message>
            <source>Open with the new PIN</source>
            <translation>Åpne med ny PIN</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::ChainModel</name>
        <message>
            <source>Interview</source>
            <translation>Intervju</translation>
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
            <translation>Anskaffelse</translation>
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
            <translation>Ikke med ennå</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Ikke ennå</translation>
        </message>
    </context>
    <context>
        <name>FirstTourCard</name>
        <message>
            <source>Put away</source>
            <translation>Legg bort</translation>
        </message>
        <message>
            <source>Tried</source>
            <translation>Prøvd</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::FirstTour</name>
        <message>
            <source>Prepare the next visit</source>
            <translation>Forbered neste besøk</translation>
        </message>
        <message>
            <source>What was promised last time, and what has changed since.</source>
            <translation>Det som ble lovet sist, og det som er nytt siden.</translation>
        </message>
        <message>
            <source>Answer a question</source>
            <translation>Svar på et spørsmål</translation>
        </message>
        <message>
            <source>It is kept while you write, with and without a network.</source>
            <translation>Svaret lagres mens du skriver, med og uten nett.</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation>Skriv et notat</translation>
        </message>
        <message>
            <source>Or take a picture of the whiteboard, or draw.</source>
            <translation>Eller ta bilde av tavlen, eller tegn.</translation>
        </message>
        <message>
            <source>Agree on who does what</source>
            <translation>Bli enige om hvem som gjør hva</translation>
        </message>
        <message>
            <source>One tap makes a need of an answer, and an action of a need.</source>
            <translation>Ett trykk gjør et svar til et behov, og et behov til et tiltak.</translation>
        </message>
        <message>
            <source>Hand over the summary</source>
            <translation>Overlever oppsummeringen</translation>
        </message>
        <message>
            <source>Two pages, ready before you leave the room.</source>
            <translation>To sider, klare før du går ut av møterommet.</translation>
        </message>
        <message>
            <source>You know your way now</source>
            <translation>Nå finner du fram</translation>
        </message>
        <message>
            <source>Get to know the field book</source>
            <translation>Bli kjent med feltboken</translation>
        </message>
        <message>
            <source>You have been through a whole visit. Go on trying, or put this away.</source>
            <translation>Du har vært gjennom et helt besøk. Prøv gjerne mer, eller legg dette bort.</translation>
        </message>
        <message>
            <source>A visit in five steps, on the demo&apos;s data. Nothing can go wrong here.</source>
            <translation>Et besøk i fem steg, med demodata. Her kan ingenting gå galt.</translation>
        </message>
        <message>
            <source>%1 of %2 steps tried.</source>
            <translation>%1 av %2 steg er prøvd.</translation>
        </message>
    </context>
    <context>
        <name>AcknowledgeEditor</name>
        <message>
            <source>Done</source>
            <translation>Lest</translation>
        </message>
    </context>
    <context>
        <name>ActionEntry</name>
        <message>
            <source>Other actions</source>
            <translation>Andre tiltak</translation>
        </message>
        <message>
            <source>To the need «%1»</source>
            <translation>Til behovet «%1»</translation>
        </message>
    </context>
    <context>
        <name>ActionRow</name>
        <message>
            <source>Open again: %1</source>
            <translation>Åpne igjen: %1</translation>
        </message>
        <message>
            <source>Mark as done: %1</source>
            <translation>Merk som fullført: %1</translation>
        </message>
    </context>
    <context>
        <name>ActionSheet</name>
        <message>
            <source>Action</source>
            <translation>Tiltak</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Slett</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>Hva skal gjøres</translation>
        </message>
        <message>
            <source>Who owns it</source>
            <translation>Hvem eier det</translation>
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
            <translation>Andre kommuner som også eier det</translation>
        </message>
        <message>
            <source>%1 no longer owns it</source>
            <translation>%1 eier det ikke lenger</translation>
        </message>
        <message>
            <source>Add a municipality</source>
            <translation>Legg til en kommune</translation>
        </message>
    </context>
    <context>
        <name>AgreementsSheet</name>
        <message>
            <source>Framework agreements</source>
            <translation>Rammeavtaler</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Lukk</translation>
        </message>
        <message>
            <source>All of the team's</source>
            <translation>Alle teamets avtaler</translation>
        </message>
        <message>
            <source>Agreements that several municipalities buy by stand here.</source>
            <translation>Avtaler som flere kommuner handler på, står her.</translation>
        </message>
        <message>
            <source>Add an agreement</source>
            <translation>Ny rammeavtale</translation>
        </message>
    </context>
    <context>
        <name>AnswerFoot</name>
        <message>
            <source>Make a need</source>
            <translation>Gjør til behov</translation>
        </message>
        <message>
            <source>Changed. %1</source>
            <translation>Endret. %1</translation>
        </message>
        <message>
            <source>Use this answer</source>
            <translation>Bruk svaret</translation>
        </message>
        <message>
            <source>Use the answer from last time: %1</source>
            <translation>Bruk svaret fra sist: %1</translation>
        </message>
    </context>
    <context>
        <name>AttendanceSheet</name>
        <message>
            <source>List of attendance</source>
            <translation>Deltakerliste</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Lukk</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Nivå</translation>
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
            <translation>Operativt</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Leverandør</translation>
        </message>
        <message>
            <source>One person a line: name, organisation</source>
            <translation>Én person per linje: navn, virksomhet</translation>
        </message>
        <message>
            <source>Kari Nordmann, Tokke municipality</source>
            <translation>Kari Nordmann, Tokke kommune</translation>
        </message>
        <message>
            <source>Names are personal data. Where a number is enough, write how many instead.</source>
            <translation>Navn er personopplysninger. Skriv bare antallet der det holder.</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Legg til</translation>
        </message>
        <message numerus="yes">
            <source>Add %n people</source>
            <translation>
                <numerusform>Legg til %n deltaker</numerusform>
                <numerusform>Legg til %n deltakere</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BarcodeEditor</name>
        <message>
            <source>Scan or write the code</source>
            <translation>Skann eller skriv koden</translation>
        </message>
    </context>
    <context>
        <name>BasketLineRow</name>
        <message>
            <source>Take over</source>
            <translation>Ta over</translation>
        </message>
    </context>
    <context>
        <name>BasketLineSheet</name>
        <message>
            <source>The line in this case</source>
            <translation>Linja i denne saken</translation>
        </message>
        <message>
            <source>Award criterion of your own</source>
            <translation>Eget tildelingskriterium</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Ta ut</translation>
        </message>
        <message>
            <source>One place up</source>
            <translation>Ett hakk opp</translation>
        </message>
        <message>
            <source>One place down</source>
            <translation>Ett hakk ned</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>Bevis</translation>
        </message>
        <message>
            <source>Weight, per cent</source>
            <translation>Vekt i prosent</translation>
        </message>
        <message>
            <source>Award criteria only</source>
            <translation>Bare tildelingskriterier</translation>
        </message>
        <message>
            <source>Counts for climate and environment</source>
            <translation>Teller for klima og miljø</translation>
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
            <translation>Ingen kurv ennå</translation>
        </message>
        <message>
            <source>Gather criteria for a procurement, give them weights, and take them with you as text.</source>
            <translation>Samle kriterier til en anskaffelse, gi dem vekt, og ta dem med som tekst.</translation>
        </message>
        <message>
            <source>Begin a basket</source>
            <translation>Begynn en kurv</translation>
        </message>
        <message>
            <source>Put criteria here from the list, or write an award criterion of your own.</source>
            <translation>Legg kriterier hit fra lista, eller skriv et eget tildelingskriterium.</translation>
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
            <translation>Legg til</translation>
        </message>
        <message>
            <source>How climate counts</source>
            <translation>Slik teller klima</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Velg</translation>
        </message>
        <message>
            <source>Weighted</source>
            <translation>Vektet</translation>
        </message>
        <message>
            <source>Ranked among the first three</source>
            <translation>Rangert blant de tre første</translation>
        </message>
        <message>
            <source>Requirements instead of weight</source>
            <translation>Krav i stedet for vekt</translation>
        </message>
        <message>
            <source>Written reason</source>
            <translation>Skriftlig begrunnelse</translation>
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
            <translation>Lagret som %1</translation>
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
            <translation>Neste måned</translation>
        </message>
    </context>
    <context>
        <name>ChangeBlock</name>
        <message>
            <source>Changed since %1</source>
            <translation>Endret siden %1</translation>
        </message>
    </context>
    <context>
        <name>ChangePinSheet</name>
        <message>
            <source>Write the PIN you have now.</source>
            <translation>Skriv inn PIN-koden du har nå.</translation>
        </message>
        <message numerus="yes">
            <source>That was not right. Try again in %n seconds.</source>
            <translation>
                <numerusform>Det var feil. Prøv igjen om %n sekund.</numerusform>
                <numerusform>Det var feil. Prøv igjen om %n sekunder.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Choose at least %n characters.</source>
            <translation>
                <numerusform>Velg minst %n tegn.</numerusform>
                <numerusform>Velg minst %n tegn.</numerusform>
            </translation>
        </message>
        <message>
            <source>The two are not alike. Write it once more.</source>
            <translation>De to er ikke like. Skriv PIN-koden en gang til.</translation>
        </message>
        <message>
            <source>Change PIN</source>
            <translation>Bytt PIN</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Lukk</translation>
        </message>
        <message>
            <source>The PIN is changed. The old one no longer opens the field book.</source>
            <translation>PIN-koden er byttet. Den gamle åpner ikke feltboka lenger.</translation>
        </message>
        <message>
            <source>The PIN you have now</source>
            <translation>PIN-koden du har nå</translation>
        </message>
        <message>
            <source>New PIN</source>
            <translation>Ny PIN</translation>
        </message>
        <message>
            <source>At least %1, six are better</source>
            <translation>Minst %1 tegn, helst seks</translation>
        </message>
        <message>
            <source>The new PIN once more</source>
            <translation>Ny PIN en gang til</translation>
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
            <translation>Sist</translation>
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
            <translation>Ta avtalen med på telefonen</translation>
        </message>
        <message>
            <source>Point the camera here. The code holds only this text, and needs no network.</source>
            <translation>Hold kameraet over koden. Den inneholder bare teksten under, og trenger ikke nett.</translation>
        </message>
        <message>
            <source>QR code</source>
            <translation>QR-kode</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Lukk</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Add</source>
            <translation>Legg til</translation>
        </message>
    </context>
    <context>
        <name>ConfirmDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
    </context>
    <context>
        <name>ConflictBanner</name>
        <message>
            <source>Somebody wrote otherwise in a field here. Both texts wait under Sync.</source>
            <translation>Noen har skrevet noe annet i et felt her. Begge tekstene ligger under Synk.</translation>
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
            <translation>Utgangspunktet: det som sto der før dere skrev</translation>
        </message>
        <message>
            <source>Write new</source>
            <translation>Skriv ny</translation>
        </message>
        <message numerus="yes">
            <source>%n more texts come up after this one.</source>
            <translation>
                <numerusform>%n tekst til kommer etter denne.</numerusform>
                <numerusform>%n tekster til kommer etter denne.</numerusform>
            </translation>
        </message>
        <message>
            <source>Both texts stay in the history, whatever you choose. Until you do, the newest is shown.</source>
            <translation>Begge tekstene står i historikken uansett hva du velger. Til du velger, vises den nyeste.</translation>
        </message>
        <message>
            <source>Hide the starting point</source>
            <translation>Skjul utgangspunktet</translation>
        </message>
        <message>
            <source>See the starting point</source>
            <translation>Se utgangspunktet</translation>
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
            <translation>Samlet kostnad år for år</translation>
        </message>
        <message>
            <source>Present value, thousand kr</source>
            <translation>Nåverdi, tusen kr</translation>
        </message>
        <message>
            <source>What would turn the answer</source>
            <translation>Hva som snur svaret</translation>
        </message>
        <message>
            <source>No single assumption turns it.</source>
            <translation>Ingen av forutsetningene snur det alene.</translation>
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
            <translation>kjøp</translation>
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
            <translation>Lukk</translation>
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
            <translation>Kalkulasjonsrente</translation>
        </message>
        <message>
            <source>Energy price</source>
            <translation>Energipris</translation>
        </message>
        <message>
            <source>Growth of the energy price</source>
            <translation>Prisvekst energi</translation>
        </message>
        <message>
            <source>CO2 price, per tonne</source>
            <translation>CO2-pris per tonn</translation>
        </message>
        <message>
            <source>years</source>
            <translation>år</translation>
        </message>
        <message>
            <source>Take %1 away</source>
            <translation>Ta bort %1</translation>
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
            <translation>Dette er kostnad, ikke klimapoeng. Den teller ikke av seg selv i 30 prosent.</translation>
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
            <translation>Lagrede sammenligninger</translation>
        </message>
        <message>
            <source>New comparison</source>
            <translation>Ny sammenligning</translation>
        </message>
        <message>
            <source>What is bought</source>
            <translation>Hva som kjøpes</translation>
        </message>
        <message>
            <source>Dishwasher for the kitchen</source>
            <translation>Oppvaskmaskin til kjøkkenet</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommune</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Velg</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versjon</translation>
        </message>
    </context>
    <context>
        <name>CountedSheet</name>
        <message>
            <source>Records behind the number</source>
            <translation>Postene bak tallet</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Lukk</translation>
        </message>
        <message>
            <source>No records stand behind this number.</source>
            <translation>Ingen poster står bak dette tallet.</translation>
        </message>
    </context>
    <context>
        <name>CoverageSheet</name>
        <message>
            <source>Coverage in %1</source>
            <translation>Dekning i %1</translation>
        </message>
        <message>
            <source>%1 of %2 municipalities visited</source>
            <translation>%1 av %2 kommuner besøkt</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Lukk</translation>
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
            <translation>Besøkt</translation>
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
            <translation>Feltboka kan ikke åpnes</translation>
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
            <translation>Åpne kalenderen</translation>
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
            <translation>Denne enheten</translation>
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
            <translation>Versjon</translation>
        </message>
        <message>
            <source>The hub</source>
            <translation>Knutepunktet</translation>
        </message>
        <message>
            <source>This field book has no hub. All is kept on this device alone.</source>
            <translation>Denne feltboka har ikke noe knutepunkt. Alt ligger bare på denne enheten.</translation>
        </message>
        <message>
            <source>About Feltbok</source>
            <translation>Om Feltbok</translation>
        </message>
        <message>
            <source>A field book for municipal visits. Free software under the Apache licence 2.0. Typeface Inter (OFL), icons lucide (ISC).</source>
            <translation>Feltbok for kommunebesøk. Fri programvare med Apache-lisensen 2.0. Skrifttypen er Inter (OFL), ikonene lucide (ISC).</translation>
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
            <translation>Legg til et bilde å tegne på</translation>
        </message>
        <message>
            <source>Draw on it</source>
            <translation>Tegn på bildet</translation>
        </message>
        <message>
            <source>Draw anew</source>
            <translation>Tegn på nytt</translation>
        </message>
        <message>
            <source>Sheet to draw on: %1</source>
            <translation>Tegneark: %1</translation>
        </message>
        <message>
            <source>Draw with finger, pen or mouse. Arrows move the pen, Space sets it down and lifts it.</source>
            <translation>Tegn med finger, penn eller mus. Piltastene flytter pennen, mellomrom setter den ned og løfter den.</translation>
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
            <translation>Angre siste strek</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Bilder</translation>
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
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>What has changed</source>
            <translation>Hva som er endret</translation>
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
            <translation>Anslått</translation>
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
            <translation>Etter</translation>
        </message>
        <message>
            <source>Assumptions</source>
            <translation>Forutsetninger</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Lagre</translation>
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
            <translation>Etter</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Ta bort</translation>
        </message>
        <message>
            <source>How much a year</source>
            <translation>Hvor mye i året</translation>
        </message>
        <message>
            <source>Factor</source>
            <translation>Faktor</translation>
        </message>
        <message>
            <source>Choose a factor</source>
            <translation>Velg en faktor</translation>
        </message>
    </context>
    <context>
        <name>RecordFiles</name>
        <message>
            <source>Delete %1</source>
            <translation>Slett %1</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>A poster or another picture can be kept here. It lies encrypted on this device, and opens without a network.</source>
            <translation>Her kan en plakat eller et annet bilde ligge. Det er kryptert på enheten og åpnes uten nett.</translation>
        </message>
        <message>
            <source>Add a picture</source>
            <translation>Legg til bilde</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>Velg et bilde</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::ElementListModel</name>
        <message>
            <source>Not on this device</source>
            <translation>Ikke på denne enheten</translation>
        </message>
    </context>
    <context>
        <name>EmptyTours</name>
        <message>
            <source>No tour yet</source>
            <translation>Ingen tur ennå</translation>
        </message>
        <message>
            <source>The coordinator can plan the tour and send it here. You can also begin one yourself.</source>
            <translation>Koordinatoren kan planlegge turen og sende den hit. Du kan også lage en selv.</translation>
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
            <translation>Åpne intervjuet igjen</translation>
        </message>
        <message>
            <source>Finish the interview</source>
            <translation>Fullfør intervjuet</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Fullfør</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Åpne igjen</translation>
        </message>
        <message>
            <source>Everything is in order. Finished, the answers stand as they are on all devices. You can open the interview again if you say why.</source>
            <translation>Alt er i orden. Når intervjuet er fullført, låses svarene på alle enheter. Du kan åpne det igjen hvis du skriver hvorfor.</translation>
        </message>
        <message>
            <source>These come first:</source>
            <translation>Dette må på plass først:</translation>
        </message>
        <message>
            <source>What is missing or wrong</source>
            <translation>Det som mangler eller er feil</translation>
        </message>
        <message>
            <source>Why is it opened again?</source>
            <translation>Hvorfor åpnes det igjen?</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historikk</translation>
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
            <translation>Anonym: ingenting vises under fem svar.</translation>
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
            <translation>Svarene er anonyme. De legges til tellingen med en gang, og ingens egne svar tas vare på.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Lukk</translation>
        </message>
        <message>
            <source>Give the answers</source>
            <translation>Lever svarene</translation>
        </message>
        <message>
            <source>Thank you. Pass the tablet on.</source>
            <translation>Takk. Send nettbrettet videre.</translation>
        </message>
    </context>
    <context>
        <name>EventPage</name>
        <message>
            <source>Give the tablet round</source>
            <translation>Send nettbrettet rundt</translation>
        </message>
        <message>
            <source>Evaluate</source>
            <translation>Evaluer</translation>
        </message>
        <message>
            <source>came</source>
            <translation>møtte</translation>
        </message>
        <message>
            <source>Who came</source>
            <translation>Hvem som møtte</translation>
        </message>
        <message>
            <source>Nobody is counted yet.</source>
            <translation>Ingen er talt ennå.</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Nivå</translation>
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
            <translation>Operativt</translation>
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
            <translation>Legg til</translation>
        </message>
        <message>
            <source>Write a whole number from 1 on.</source>
            <translation>Skriv et helt tall fra 1 og opp.</translation>
        </message>
        <message>
            <source>Evaluation</source>
            <translation>Evaluering</translation>
        </message>
        <message>
            <source>Write or paste a list of names</source>
            <translation>Skriv eller lim inn en navneliste</translation>
        </message>
        <message>
            <source>List of attendance</source>
            <translation>Deltakerliste</translation>
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
            <translation>Nytt</translation>
        </message>
        <message>
            <source>New event</source>
            <translation>Nytt arrangement</translation>
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
            <translation>Ingen arrangementer her ennå</translation>
        </message>
        <message>
            <source>Courses, seminars, webinars and conferences stand here with who came and how it was.</source>
            <translation>Kurs, seminarer, webinarer og konferanser står her med hvem som kom og hvordan det var.</translation>
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
            <translation>Bytt</translation>
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
            <translation>Legg til et opptak</translation>
        </message>
        <message>
            <source>Add a film</source>
            <translation>Legg til en film</translation>
        </message>
        <message>
            <source>Add a file</source>
            <translation>Legg til en fil</translation>
        </message>
        <message>
            <source>Add a photo</source>
            <translation>Legg til et bilde</translation>
        </message>
        <message>
            <source>Recordings</source>
            <translation>Opptak</translation>
        </message>
        <message>
            <source>Films</source>
            <translation>Filmer</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Alle filer</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Bilder</translation>
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
            <translation>Velg</translation>
        </message>
    </context>
    <context>
        <name>FindPopup</name>
        <message>
            <source>Write to find</source>
            <translation>Skriv for å finne</translation>
        </message>
        <message>
            <source>Find among the choices: %1</source>
            <translation>Søk blant svarene: %1</translation>
        </message>
        <message>
            <source>No choice has these words.</source>
            <translation>Ingen svar inneholder disse ordene.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Ferdig</translation>
        </message>
    </context>
    <context>
        <name>FirstRunPage</name>
        <message>
            <source>Connect to the hub</source>
            <translation>Koble til knutepunktet</translation>
        </message>
        <message>
            <source>Choose a PIN</source>
            <translation>Velg PIN</translation>
        </message>
        <message>
            <source>Digits that only you know</source>
            <translation>Sifre som bare du kjenner</translation>
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
            <translation>Nettbrett 3</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>The PIN once more</source>
            <translation>PIN-en en gang til</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Tilbake</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Koble til</translation>
        </message>
        <message>
            <source>Write the hub's address. The coordinator has it.</source>
            <translation>Skriv adressen til knutepunktet. Du får den av koordinatoren.</translation>
        </message>
        <message>
            <source>The code has %1 characters. Ask the coordinator if you lack it.</source>
            <translation>Koden har %1 tegn. Spør koordinatoren om du mangler den.</translation>
        </message>
        <message>
            <source>Give the device a name the others will know, such as Tablet 3.</source>
            <translation>Gi enheten et navn de andre kjenner igjen, for eksempel Nettbrett 3.</translation>
        </message>
        <message numerus="yes">
            <source>Choose at least %n characters.</source>
            <translation>
                <numerusform>Velg minst %n tegn.</numerusform>
                <numerusform>Velg minst %n tegn.</numerusform>
            </translation>
        </message>
        <message>
            <source>The two are not alike. Write it once more.</source>
            <translation>De to er ikke like. Skriv PIN-koden en gang til.</translation>
        </message>
        <message>
            <source>Start using the field book</source>
            <translation>Ta feltboka i bruk</translation>
        </message>
        <message>
            <source>The coordinator gives you a one-time code. After that all works without a network.</source>
            <translation>Koordinatoren gir deg en engangskode. Etterpå virker alt uten nett.</translation>
        </message>
        <message>
            <source>Its address and your one-time code</source>
            <translation>Adressen og engangskoden din</translation>
        </message>
        <message>
            <source>Forms, municipalities and history</source>
            <translation>Skjema, kommuner og historikk</translation>
        </message>
        <message>
            <source>The key is made on this device and never leaves it.</source>
            <translation>Nøkkelen lages på denne enheten og forlater den aldri.</translation>
        </message>
        <message>
            <source>The hub's address</source>
            <translation>Adressen til knutepunktet</translation>
        </message>
        <message>
            <source>The code is valid for seven days and can be used once.</source>
            <translation>Koden gjelder i sju dager og kan brukes én gang.</translation>
        </message>
        <message>
            <source>The device's name</source>
            <translation>Navn på enheten</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Neste</translation>
        </message>
        <message>
            <source>At least %1, six are better</source>
            <translation>Minst %1 tegn, helst seks</translation>
        </message>
        <message>
            <source>Asking the hub</source>
            <translation>Spør knutepunktet</translation>
        </message>
        <message>
            <source>Write the address as you were given it, with https:// in front.</source>
            <translation>Skriv adressen slik du fikk den, med https:// foran.</translation>
        </message>
    </context>
    <context>
        <name>FirstRunStep</name>
        <message>
            <source>%1. %2, done</source>
            <translation>%1. %2, fullført</translation>
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
            <translation>Ny versjon av skjemaet</translation>
        </message>
        <message>
            <source>Stay on this one</source>
            <translation>Bli på denne</translation>
        </message>
        <message>
            <source>Move the interview</source>
            <translation>Flytt intervjuet</translation>
        </message>
        <message>
            <source>Answers follow their questions. What has no place in the new version is kept with the interview, but is not shown.</source>
            <translation>Svarene følger spørsmålene sine. Svar som ikke får plass i den nye versjonen, tas vare på, men vises ikke.</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>Forskjellene</translation>
        </message>
    </context>
    <context>
        <name>FormSeveral</name>
        <message>
            <source>a later revision exists</source>
            <translation>nyere revisjon finnes</translation>
        </message>
        <message>
            <source>Take out %1, of which a later revision exists</source>
            <translation>Ta ut %1, som finnes i en nyere revisjon</translation>
        </message>
        <message>
            <source>Take out %1</source>
            <translation>Ta ut %1</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Angre</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>Lukk søket</translation>
        </message>
        <message>
            <source>Add a municipality</source>
            <translation>Legg til kommune</translation>
        </message>
        <message>
            <source>Add a criterion</source>
            <translation>Legg til kriterium</translation>
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
            <translation>Alt som ligger på enheten, er med allerede.</translation>
        </message>
        <message>
            <source>Nothing on this device is called that.</source>
            <translation>Ingenting på enheten heter det.</translation>
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
            <translation>Vis meg rundt igjen</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hjelp</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Lukk</translation>
        </message>
        <message>
            <source>Before the tour</source>
            <translation>Før turen</translation>
        </message>
        <message>
            <source>Make the tour and its stops under Tours. Pack for the tour says what is on the device and what is missing. Fetch it while you have a network.</source>
            <translation>Lag turen og stoppene under Turer. Pakk for tur sier hva som ligger på enheten, og hva som mangler. Hent det mens du har nett.</translation>
        </message>
        <message>
            <source>In the meeting</source>
            <translation>I møtet</translation>
        </message>
        <message>
            <source>Open the visit and choose Interview. Go to any question, or find one by writing a word of it. What you write is kept at once, with and without a network. One tap makes a need of an answer.</source>
            <translation>Åpne besøket og velg Intervju. Gå til et hvilket som helst spørsmål, eller finn et ved å skrive et ord fra det. Det du skriver, lagres med en gang, med og uten nett. Ett trykk gjør et svar til et behov.</translation>
        </message>
        <message>
            <source>Before you leave</source>
            <translation>Før du drar</translation>
        </message>
        <message>
            <source>Agree on who does what under Needs and actions. The summary names the answers that are missing, and becomes a PDF that you can hand over.</source>
            <translation>Avtal hvem som gjør hva, under Behov og tiltak. Oppsummeringen sier hvilke svar som mangler, og blir en PDF du kan levere på stedet.</translation>
        </message>
        <message>
            <source>Back on the network</source>
            <translation>Tilbake på nett</translation>
        </message>
        <message>
            <source>The sync starts by itself. Saved here, Sent and Confirmed say where each record is. A sync that is cut off goes on from there.</source>
            <translation>Synken starter av seg selv. Lagret her, Sendt og Bekreftet sier hvor det du har skrevet, er. En synk som blir avbrutt, fortsetter der den slapp.</translation>
        </message>
        <message>
            <source>Two texts in one field</source>
            <translation>To tekster i ett felt</translation>
        </message>
        <message>
            <source>When two people have written in the same field, both texts wait under Sync. Choose one of them or write a new one. All of them stay in the history.</source>
            <translation>Når to har skrevet i samme felt, venter begge tekstene under Synk. Velg en av dem, eller skriv en ny. Alle blir liggende i historikken.</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Taster</translation>
        </message>
        <message>
            <source>This help</source>
            <translation>Denne hjelpen</translation>
        </message>
        <message>
            <source>Search in everything</source>
            <translation>Søk i alt</translation>
        </message>
        <message>
            <source>Find a question in the interview</source>
            <translation>Finn et spørsmål i intervjuet</translation>
        </message>
        <message>
            <source>Take the last answer back</source>
            <translation>Angre siste svar</translation>
        </message>
        <message>
            <source>Give it again</source>
            <translation>Gjør det om igjen</translation>
        </message>
        <message>
            <source>Answer on a scale</source>
            <translation>Svar på en skala</translation>
        </message>
        <message>
            <source>The next field or button</source>
            <translation>Neste felt eller knapp</translation>
        </message>
        <message>
            <source>Close what is open</source>
            <translation>Lukk det som er åpent</translation>
        </message>
    </context>
    <context>
        <name>HistoryList</name>
        <message>
            <source>History</source>
            <translation>Historie</translation>
        </message>
        <message>
            <source>Nothing yet. The first visit will stand here.</source>
            <translation>Ingenting ennå. Det første besøket kommer her.</translation>
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
            <translation>Gjelder nå</translation>
        </message>
        <message>
            <source>Use again</source>
            <translation>Bruk igjen</translation>
        </message>
        <message>
            <source>Use again: %1</source>
            <translation>Bruk igjen: %1</translation>
        </message>
    </context>
    <context>
        <name>HubPage</name>
        <message>
            <source>Hub</source>
            <translation>Knutepunkt</translation>
        </message>
        <message>
            <source>What the team has in common</source>
            <translation>Felles for teamet</translation>
        </message>
        <message>
            <source>Helpdesk</source>
            <translation>Spørsmål til knutepunktet</translation>
        </message>
        <message>
            <source>Nobody waits for an answer. Questions are asked from a municipality's page, or written here.</source>
            <translation>Ingen venter på svar. Spørsmål stilles fra kommunens side, eller skrives inn her.</translation>
        </message>
        <message>
            <source>Add a question</source>
            <translation>Nytt spørsmål</translation>
        </message>
        <message>
            <source>Framework agreements</source>
            <translation>Rammeavtaler</translation>
        </message>
        <message>
            <source>Agreements that several municipalities buy by stand here.</source>
            <translation>Avtaler som flere kommuner handler på, står her.</translation>
        </message>
        <message>
            <source>Add an agreement</source>
            <translation>Ny rammeavtale</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>Nettverk</translation>
        </message>
        <message>
            <source>Networks that municipalities take part in stand here.</source>
            <translation>Nettverk som kommuner er med i, står her.</translation>
        </message>
        <message>
            <source>Add a network</source>
            <translation>Nytt nettverk</translation>
        </message>
        <message>
            <source>Themes and areas</source>
            <translation>Temaer og områder</translation>
        </message>
        <message>
            <source>They come with the library; you can add more.</source>
            <translation>De følger med biblioteket. Du kan legge til flere.</translation>
        </message>
        <message>
            <source>Add a theme</source>
            <translation>Nytt tema</translation>
        </message>
        <message>
            <source>Campaigns</source>
            <translation>Kampanjer</translation>
        </message>
        <message>
            <source>Posters and other campaigns stand here, with their channel.</source>
            <translation>Plakater og andre kampanjer står her, med kanal.</translation>
        </message>
        <message>
            <source>Add a campaign</source>
            <translation>Ny kampanje</translation>
        </message>
        <message>
            <source>Searches without a find</source>
            <translation>Søk uten treff</translation>
        </message>
        <message>
            <source>Everything that was searched for has been found.</source>
            <translation>Ingen har meldt fra om noe de ikke fant.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>og %n til</numerusform>
                <numerusform>og %n til</numerusform>
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
            <translation>Blir rådene brukt?</translation>
        </message>
        <message>
            <source>Procurements with climate requirements</source>
            <translation>Anskaffelser med klimakrav</translation>
        </message>
        <message>
            <source>Tonnes of CO2 saved, never added up</source>
            <translation>Tonn CO2 spart, aldri lagt sammen</translation>
        </message>
        <message>
            <source>Dots: how severe, 1–4. Arrows: more or fewer than a year before. A number opens its needs.</source>
            <translation>Prikker: alvor, 1–4. Piler: flere eller færre enn året før. Trykk på et tall for å se behovene.</translation>
        </message>
        <message>
            <source>Insight</source>
            <translation>Innsikt</translation>
        </message>
        <message>
            <source>Counted on this device, from what is synced to it</source>
            <translation>Telt på denne enheten, av det som er synket hit</translation>
        </message>
        <message>
            <source>Nothing to count in this period</source>
            <translation>Ingenting å telle i denne perioden</translation>
        </message>
        <message>
            <source>Visits, needs and actions show here as they are written and synced.</source>
            <translation>Besøk, behov og tiltak vises her etter hvert som de skrives og synkes.</translation>
        </message>
        <message>
            <source>municipalities visited</source>
            <translation>kommuner besøkt</translation>
        </message>
        <message>
            <source>Needs by municipality and area</source>
            <translation>Behov per kommune og område</translation>
        </message>
        <message>
            <source>Maturity over time</source>
            <translation>Modenhet over tid</translation>
        </message>
        <message>
            <source>Mean of the latest answers, 0–4. For conversation, not for ranking.</source>
            <translation>Snitt av de siste svarene, 0–4. Til samtale, ikke til rangering.</translation>
        </message>
        <message>
            <source>What hinders most</source>
            <translation>Hva hindrer mest</translation>
        </message>
        <message>
            <source>Support wanted</source>
            <translation>Ønsket støtte</translation>
        </message>
        <message>
            <source>Are agreed actions kept?</source>
            <translation>Blir avtalte tiltak gjort?</translation>
        </message>
        <message>
            <source>Methods in use</source>
            <translation>Metoder i bruk</translation>
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
            <translation>Lag rapport</translation>
        </message>
    </context>
    <context>
        <name>InterviewBars</name>
        <message>
            <source>The interview is finished</source>
            <translation>Intervjuet er fullført</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Åpne igjen</translation>
        </message>
        <message>
            <source>New version of the form</source>
            <translation>Ny versjon av skjemaet</translation>
        </message>
        <message>
            <source>See the difference</source>
            <translation>Se forskjellen</translation>
        </message>
    </context>
    <context>
        <name>InterviewTab</name>
        <message>
            <source>The interview has not begun</source>
            <translation>Intervjuet er ikke startet</translation>
        </message>
        <message>
            <source>The questionnaire lies on this device. Everything you answer is kept at once.</source>
            <translation>Skjemaet ligger på enheten. Alt du svarer, lagres med en gang.</translation>
        </message>
        <message>
            <source>Begin the interview</source>
            <translation>Start intervjuet</translation>
        </message>
        <message>
            <source>The question before</source>
            <translation>Forrige spørsmål</translation>
        </message>
        <message numerus="yes">
            <source>%n left</source>
            <translation>
                <numerusform>%n gjenstår</numerusform>
                <numerusform>%n gjenstår</numerusform>
            </translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Neste</translation>
        </message>
        <message>
            <source>Next section</source>
            <translation>Neste del</translation>
        </message>
        <message>
            <source>Find a question</source>
            <translation>Finn spørsmål</translation>
        </message>
        <message>
            <source>What is left</source>
            <translation>Hva gjenstår</translation>
        </message>
    </context>
    <context>
        <name>LeftList</name>
        <message>
            <source>Everything is answered.</source>
            <translation>Alt er besvart.</translation>
        </message>
        <message>
            <source>What is left</source>
            <translation>Hva gjenstår</translation>
        </message>
        <message>
            <source>Changed since last</source>
            <translation>Endret siden sist</translation>
        </message>
        <message>
            <source>No answer is another than last time.</source>
            <translation>Ingen svar er endret siden sist.</translation>
        </message>
    </context>
    <context>
        <name>LeftPane</name>
        <message>
            <source>What is left</source>
            <translation>Hva gjenstår</translation>
        </message>
    </context>
    <context>
        <name>LeftTabs</name>
        <message>
            <source>Left</source>
            <translation>Gjenstår</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Endret</translation>
        </message>
        <message>
            <source>Close the pane</source>
            <translation>Lukk panelet</translation>
        </message>
        <message>
            <source>Since the visit %1</source>
            <translation>Siden besøket %1</translation>
        </message>
        <message>
            <source>You can close the visit without them. They then stand as missing in the summary.</source>
            <translation>Du kan avslutte besøket uten dem. De står da som manglende i oppsummeringen.</translation>
        </message>
        <message>
            <source>Finish the interview</source>
            <translation>Fullfør intervjuet</translation>
        </message>
        <message numerus="yes">
            <source>Use %n answers from last time</source>
            <translation>
                <numerusform>Bruk svaret fra sist</numerusform>
                <numerusform>Bruk %n svar fra sist</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LevelMeter</name>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1: %2 av %3</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 av %2</translation>
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
            <translation>mal</translation>
        </message>
        <message>
            <source>guidance</source>
            <translation>veiledning</translation>
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
            <translation>Avansert</translation>
        </message>
        <message>
            <source>Specification</source>
            <translation>Kravspesifikasjon</translation>
        </message>
        <message>
            <source>Qualification</source>
            <translation>Kvalifikasjonskrav</translation>
        </message>
        <message>
            <source>Award criterion</source>
            <translation>Tildelingskriterium</translation>
        </message>
        <message>
            <source>Contract clause</source>
            <translation>Kontraktsvilkår</translation>
        </message>
        <message>
            <source>Counts in the weight of climate and environment.</source>
            <translation>Teller i vekten på klima og miljø.</translation>
        </message>
        <message>
            <source>Fourth paragraph: a requirement instead of weight.</source>
            <translation>Fjerde ledd: krav i stedet for vekting.</translation>
        </message>
        <message>
            <source>Follows the requirement up in the contract; counts no points.</source>
            <translation>Følger opp kravet i kontrakten, gir ikke poeng.</translation>
        </message>
        <message>
            <source>Does not count.</source>
            <translation>Teller ikke.</translation>
        </message>
        <message>
            <source>To be judged in each case.</source>
            <translation>Vurderes i hver sak.</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Utkast</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>Gjeldende</translation>
        </message>
        <message>
            <source>Retired</source>
            <translation>Utgått</translation>
        </message>
        <message>
            <source>Revision %1 is here. Take over the new words.</source>
            <translation>Revisjon %1 er her. Ta over den nye teksten.</translation>
        </message>
        <message>
            <source>Retired from the library. Find another.</source>
            <translation>Utgått av biblioteket. Finn et annet krav.</translation>
        </message>
        <message>
            <source>The weights make %1 %, not 100 %.</source>
            <translation>Vektene er %1 % til sammen, ikke 100 %.</translation>
        </message>
        <message>
            <source>The weights make %1 %, more than 100 %.</source>
            <translation>Vektene er %1 % til sammen, mer enn 100 %.</translation>
        </message>
        <message>
            <source>Climate and environment count %1 %. Section 7-9 asks for more, or for requirements instead with a written reason.</source>
            <translation>Klima og miljø teller %1 %. § 7-9 krever mer, eller krav i stedet med skriftlig begrunnelse.</translation>
        </message>
        <message>
            <source>Climate and environment must be among the first three.</source>
            <translation>Klima og miljø må stå blant de tre første.</translation>
        </message>
        <message>
            <source>No requirement here replaces the weight. Add a specification.</source>
            <translation>Ingen krav her erstatter vektingen. Legg til en kravspesifikasjon.</translation>
        </message>
        <message>
            <source>Write why requirements give a clearly better effect. The reason must stand in the documents.</source>
            <translation>Skriv hvorfor krav gir klart bedre effekt. Begrunnelsen skal stå i anskaffelsesdokumentene.</translation>
        </message>
        <message>
            <source>A requirement earns no points. Take the weight away.</source>
            <translation>Et krav gir ikke poeng. Ta bort vekten.</translation>
        </message>
    </context>
    <context>
        <name>LibraryItemView</name>
        <message>
            <source>There is a later revision.</source>
            <translation>Det finnes en nyere revisjon.</translation>
        </message>
        <message>
            <source>This is retired: do not use it in anything new.</source>
            <translation>Utgått: ikke bruk det i noe nytt.</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Vis den</translation>
        </message>
        <message>
            <source>Check it against the rules in force</source>
            <translation>Må kontrolleres mot gjeldende regler</translation>
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
            <translation>Legg i kurven</translation>
        </message>
        <message>
            <source>Begin a basket</source>
            <translation>Begynn en kurv</translation>
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
            <translation>Ingen treff på «%1»</translation>
        </message>
        <message>
            <source>The search looks in criteria, examples and templates on this device.</source>
            <translation>Søket leter i kriterier, eksempler og maler på denne enheten.</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Tøm søket</translation>
        </message>
        <message>
            <source>Did you find it?</source>
            <translation>Fant du det?</translation>
        </message>
        <message>
            <source>Write what you looked for. The coordinator sees it in a list and can fill the gap.</source>
            <translation>Skriv hva du lette etter. Koordinatoren ser det som en liste og kan fylle hullet.</translation>
        </message>
        <message>
            <source>What you looked for</source>
            <translation>Hva du lette etter</translation>
        </message>
        <message>
            <source>Tell the coordinator</source>
            <translation>Meld fra</translation>
        </message>
        <message>
            <source>Saved here. It goes with the next sync.</source>
            <translation>Lagret her. Det sendes med neste synk.</translation>
        </message>
        <message numerus="yes">
            <source>Search without filters: %n hits</source>
            <translation>
                <numerusform>Søk uten filtre: %n treff</numerusform>
                <numerusform>Søk uten filtre: %n treff</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing with these filters</source>
            <translation>Ingen treff med disse filtrene</translation>
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
            <translation>Finn et krav eller et eksempel</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Område</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Slag</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Nivå</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Hits</source>
            <translation>Treff</translation>
        </message>
        <message>
            <source>The library is empty</source>
            <translation>Biblioteket er tomt</translation>
        </message>
        <message>
            <source>It comes with a sync, once your coordinator has begun it.</source>
            <translation>Det kommer med en synk, når koordinatoren har begynt på det.</translation>
        </message>
        <message>
            <source>Choose something in the list</source>
            <translation>Velg noe i lista</translation>
        </message>
        <message>
            <source>Its words, proof and source stand here.</source>
            <translation>Her står tekst, bevis og kilde.</translation>
        </message>
        <message>
            <source>Total cost</source>
            <translation>Totalkostnad</translation>
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
            <translation>Tast PIN</translation>
        </message>
        <message numerus="yes">
            <source>That was not right. Try again in %n seconds.</source>
            <translation>
                <numerusform>Det var feil. Prøv igjen om %n sekund.</numerusform>
                <numerusform>Det var feil. Prøv igjen om %n sekunder.</numerusform>
            </translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Låst</translation>
        </message>
        <message>
            <source>Locked. Everything on the device is encrypted.</source>
            <translation>Låst. Alt på enheten er kryptert.</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Åpner</translation>
        </message>
        <message>
            <source>Write the passphrase</source>
            <translation>Skriv passfrasen</translation>
        </message>
        <message>
            <source>It is the one you chose for this device.</source>
            <translation>Det er den du valgte for denne enheten.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passfrase</translation>
        </message>
        <message>
            <source>Nothing is erased, however many times you try.</source>
            <translation>Ingenting slettes, uansett hvor mange ganger du prøver.</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Lås opp</translation>
        </message>
        <message>
            <source>Forgotten the PIN?</source>
            <translation>Glemt PIN?</translation>
        </message>
        <message>
            <source>Forgotten the passphrase?</source>
            <translation>Glemt passfrasen?</translation>
        </message>
        <message>
            <source>Forgotten it?</source>
            <translation>Glemt den?</translation>
        </message>
        <message>
            <source>All is encrypted</source>
            <translation>Alt er kryptert</translation>
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
            <translation>Noe du vil ta opp</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Legg til</translation>
        </message>
    </context>
    <context>
        <name>MaturityList</name>
        <message>
            <source>Maturity</source>
            <translation>Modenhet</translation>
        </message>
        <message>
            <source>For conversation, not for ranking.</source>
            <translation>Til samtale, ikke til rangering.</translation>
        </message>
        <message>
            <source>Comes with the first interview.</source>
            <translation>Kommer med det første intervjuet.</translation>
        </message>
    </context>
    <context>
        <name>MeetingList</name>
        <message>
            <source>You meet</source>
            <translation>Dere møter</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Legg til</translation>
        </message>
        <message>
            <source>Nobody yet. Choose among those you know, or count by level.</source>
            <translation>Ingen ennå. Velg blant dem du kjenner, eller tell etter nivå.</translation>
        </message>
    </context>
    <context>
        <name>MeetingRow</name>
        <message>
            <source>Do not meet %1</source>
            <translation>Ikke møt %1</translation>
        </message>
    </context>
    <context>
        <name>MeetingSheet</name>
        <message>
            <source>Who do you meet?</source>
            <translation>Hvem møter dere?</translation>
        </message>
        <message>
            <source>People you know</source>
            <translation>Folk du kjenner</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Ny person</translation>
        </message>
        <message>
            <source>Meet %1</source>
            <translation>Møt %1</translation>
        </message>
        <message>
            <source>All you know here are on the list.</source>
            <translation>Alle du kjenner her, står på lista.</translation>
        </message>
        <message>
            <source>Others, by level</source>
            <translation>Andre, etter nivå</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Hvor mange</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Legg til</translation>
        </message>
    </context>
    <context>
        <name>MilestoneList</name>
        <message>
            <source>Milestones</source>
            <translation>Milepæler</translation>
        </message>
        <message>
            <source>New milestone</source>
            <translation>Ny milepæl</translation>
        </message>
        <message>
            <source>None yet: conferences, dates and goals of the project.</source>
            <translation>Ingen ennå: konferanser, datoer og mål i prosjektet.</translation>
        </message>
    </context>
    <context>
        <name>MissingAnswer</name>
        <message>
            <source>Answer %1 %2</source>
            <translation>Svar på %1 %2</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Svar</translation>
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
            <translation>Klokkeslett: %1</translation>
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
            <translation>Finn kommune</translation>
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
                <numerusform>%n treff</numerusform>
                <numerusform>%n treff</numerusform>
            </translation>
        </message>
        <message>
            <source>Find a municipality by name or number</source>
            <translation>Finn kommune med navn eller nummer</translation>
        </message>
        <message>
            <source>No municipality on this device yet</source>
            <translation>Ingen kommuner på denne enheten ennå</translation>
        </message>
        <message>
            <source>None is called “%1”</source>
            <translation>Ingen kommune heter «%1»</translation>
        </message>
        <message>
            <source>They come with the first sync. The coordinator decides which ones you take part in.</source>
            <translation>De kommer med første synk. Koordinatoren bestemmer hvilke du har tilgang til.</translation>
        </message>
        <message>
            <source>Write fewer letters, or a number.</source>
            <translation>Skriv færre bokstaver, eller kommunenummeret.</translation>
        </message>
        <message>
            <source>Procurements</source>
            <translation>Anskaffelser</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Dekning</translation>
        </message>
    </context>
    <context>
        <name>MunicipalityHead</name>
        <message>
            <source>Last visit</source>
            <translation>Sist besøkt</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommune</translation>
        </message>
        <message>
            <source>Next visit</source>
            <translation>Neste besøk</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Tiltak</translation>
        </message>
    </context>
    <context>
        <name>MunicipalityPage</name>
        <message>
            <source>Start the visit</source>
            <translation>Start besøk</translation>
        </message>
        <message>
            <source>Open actions</source>
            <translation>Åpne tiltak</translation>
        </message>
        <message>
            <source>No open actions. They are agreed in a visit.</source>
            <translation>Ingen åpne tiltak. De avtales under besøk.</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>Behov</translation>
        </message>
        <message>
            <source>No needs yet. An answer becomes a need with one tap.</source>
            <translation>Ingen behov ennå. Et svar blir et behov med ett trykk.</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Folk</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Legg til en person</translation>
        </message>
        <message>
            <source>Procurements to come</source>
            <translation>Kommende anskaffelser</translation>
        </message>
        <message>
            <source>None is known. The interview asks, and you can add one.</source>
            <translation>Ingen er kjent. Intervjuet spør, og du kan legge til selv.</translation>
        </message>
        <message>
            <source>Add a procurement</source>
            <translation>Ny anskaffelse</translation>
        </message>
        <message>
            <source>New action</source>
            <translation>Nytt tiltak</translation>
        </message>
        <message>
            <source>New need</source>
            <translation>Nytt behov</translation>
        </message>
        <message>
            <source>Nobody yet. Add those you meet, with role and level.</source>
            <translation>Ingen ennå. Legg til dem du møter, med rolle og nivå.</translation>
        </message>
        <message>
            <source>Maturity and history</source>
            <translation>Modenhet og historikk</translation>
        </message>
        <message>
            <source>Advice given</source>
            <translation>Råd som er gitt</translation>
        </message>
        <message>
            <source>No advice yet. Write what you advised, and when.</source>
            <translation>Ingen råd ennå. Skriv hvilket råd du ga, og når.</translation>
        </message>
        <message>
            <source>Write advice</source>
            <translation>Nytt råd</translation>
        </message>
        <message>
            <source>Passed on</source>
            <translation>Delt videre</translation>
        </message>
        <message>
            <source>Nothing yet. Criteria and examples are passed on from what helps with a need.</source>
            <translation>Ingenting ennå. Krav og eksempler deles fra et behov, under det som kan hjelpe.</translation>
        </message>
    </context>
    <context>
        <name>MunicipalityRow</name>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n åpent</numerusform>
                <numerusform>%n åpne</numerusform>
            </translation>
        </message>
        <message>
            <source>last visited %1</source>
            <translation>sist besøkt %1</translation>
        </message>
        <message>
            <source>next visit %1</source>
            <translation>neste besøk %1</translation>
        </message>
        <message>
            <source>actions: %1</source>
            <translation>tiltak: %1</translation>
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
            <translation>Dette kan hjelpe</translation>
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
            <translation>Slett</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Tittel</translation>
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
            <translation>Hva skjer hvis ingen gjør noe?</translation>
        </message>
        <message>
            <source>Urgency</source>
            <translation>Haster</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Sitat</translation>
        </message>
        <message>
            <source>Optional, without names</source>
            <translation>Frivillig, uten navn</translation>
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
            <translation>Angre</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Åpne</translation>
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
            <translation>Nytt behov</translation>
        </message>
        <message>
            <source>No needs yet</source>
            <translation>Ingen behov ennå</translation>
        </message>
        <message>
            <source>Press «Make a need» under an answer, or write one yourself.</source>
            <translation>Trykk «Gjør til behov» under et svar, eller skriv et selv.</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Tiltak</translation>
        </message>
        <message>
            <source>New action</source>
            <translation>Nytt tiltak</translation>
        </message>
        <message>
            <source>No actions yet</source>
            <translation>Ingen tiltak ennå</translation>
        </message>
        <message>
            <source>Agree who does what, and by when.</source>
            <translation>Avtal hvem som gjør hva, og når.</translation>
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
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>What is bought</source>
            <translation>Hva skal kjøpes</translation>
        </message>
        <message>
            <source>Vans for home care</source>
            <translation>Varebiler til hjemmetjenesten</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommune</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Velg</translation>
        </message>
        <message>
            <source>Begin the basket</source>
            <translation>Begynn kurven</translation>
        </message>
    </context>
    <context>
        <name>NewEventSheet</name>
        <message>
            <source>New event</source>
            <translation>Nytt arrangement</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Tittel</translation>
        </message>
        <message>
            <source>Climate requirements in transport</source>
            <translation>Klimakrav i transport</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Hva det er</translation>
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
            <translation>Begynn</translation>
        </message>
    </context>
    <context>
        <name>NewProcurementSheet</name>
        <message>
            <source>New procurement</source>
            <translation>Ny anskaffelse</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>What is bought</source>
            <translation>Hva som kjøpes</translation>
        </message>
        <message>
            <source>Vans for home care</source>
            <translation>Varebiler til hjemmetjenesten</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommune</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Velg</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Begynn</translation>
        </message>
    </context>
    <context>
        <name>NewStopSheet</name>
        <message>
            <source>New stop</source>
            <translation>Nytt stopp</translation>
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
            <translation>Legg til stoppet</translation>
        </message>
        <message>
            <source>%1 is added</source>
            <translation>%1 er lagt til</translation>
        </message>
        <message>
            <source>The stop ends before it begins.</source>
            <translation>Stoppet slutter før det begynner.</translation>
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
            <translation>Lukk</translation>
        </message>
        <message>
            <source>Create the tour</source>
            <translation>Lag turen</translation>
        </message>
        <message>
            <source>Name of the tour</source>
            <translation>Navn på turen</translation>
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
            <translation>Hvem som reiser</translation>
        </message>
        <message>
            <source>The tour ends before it begins.</source>
            <translation>Turen slutter før den begynner.</translation>
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
            <translation>Start besøk</translation>
        </message>
        <message>
            <source>Change the stop in %1</source>
            <translation>Endre stoppet i %1</translation>
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
            <translation>Start besøk</translation>
        </message>
    </context>
    <context>
        <name>NotePicture</name>
        <message>
            <source>Picture</source>
            <translation>Bilde</translation>
        </message>
    </context>
    <context>
        <name>NotesTab</name>
        <message>
            <source>Notes</source>
            <translation>Notater</translation>
        </message>
        <message>
            <source>No notes yet</source>
            <translation>Ingen notater ennå</translation>
        </message>
        <message>
            <source>Write below. Each keystroke is kept, and the note gets your name and the time.</source>
            <translation>Skriv nedenfor. Hvert tastetrykk lagres, og notatet får navnet ditt og klokkeslettet.</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation>Skriv et notat</translation>
        </message>
        <message>
            <source>Add a picture</source>
            <translation>Legg til bilde</translation>
        </message>
        <message>
            <source>About the notes</source>
            <translation>Om notatene</translation>
        </message>
        <message>
            <source>The notes</source>
            <translation>Notatene</translation>
        </message>
        <message>
            <source>A note does not change once it is added. Write a correction, and everybody sees both.</source>
            <translation>Et notat endres ikke etter at det er lagt til. Skriv en rettelse, så ser alle begge.</translation>
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
            <translation>Med bilde</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>Encrypted on this device. Sent when you have a network.</source>
            <translation>Kryptert her. Sendes når du har nett.</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>Velg et bilde</translation>
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
            <translation>Én til</translation>
        </message>
    </context>
    <context>
        <name>PackList</name>
        <message>
            <source>Pack for the tour</source>
            <translation>Pakk for tur</translation>
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
            <translation>Hent det som mangler</translation>
        </message>
        <message>
            <source>Pack now</source>
            <translation>Pakk nå</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Kontroller igjen</translation>
        </message>
        <message>
            <source>There is no network now. What is missing comes when there is.</source>
            <translation>Det er ikke nett nå. Det som mangler, kommer når det er det.</translation>
        </message>
    </context>
    <context>
        <name>PageHeader</name>
        <message>
            <source>Back</source>
            <translation>Tilbake</translation>
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
            <translation>Velg</translation>
        </message>
    </context>
    <context>
        <name>PinPad</name>
        <message>
            <source>PIN, %1 of %2 digits</source>
            <translation>PIN, %1 av %2 sifre</translation>
        </message>
        <message>
            <source>Erase the last digit</source>
            <translation>Slett siste siffer</translation>
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
            <translation>Lengdegrad</translation>
        </message>
        <message>
            <source>Longitude of place %1</source>
            <translation>Lengdegrad for punkt %1</translation>
        </message>
        <message>
            <source>Longitude: %1</source>
            <translation>Lengdegrad: %1</translation>
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
            <translation>Legg til et punkt</translation>
        </message>
        <message>
            <source>Use where the device is</source>
            <translation>Bruk enhetens posisjon</translation>
        </message>
        <message>
            <source>Add where the device is</source>
            <translation>Legg til enhetens posisjon</translation>
        </message>
    </context>
    <context>
        <name>PreparationTab</name>
        <message>
            <source>To raise</source>
            <translation>Å ta opp</translation>
        </message>
        <message>
            <source>Agreed last time and still open</source>
            <translation>Avtalt sist og fortsatt åpent</translation>
        </message>
        <message>
            <source>Nothing is left open here.</source>
            <translation>Ingenting står åpent her.</translation>
        </message>
        <message>
            <source>Ask again: low answers from %1</source>
            <translation>Spør igjen: lave svar fra %1</translation>
        </message>
        <message>
            <source>This is the first visit here. What you agree will stand on this page next time.</source>
            <translation>Dette er det første besøket her. Det dere avtaler, står på denne siden neste gang.</translation>
        </message>
        <message>
            <source>Whom you meet</source>
            <translation>Hvem dere møter</translation>
        </message>
        <message>
            <source>Go to the interview</source>
            <translation>Gå til intervjuet</translation>
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
            <translation>Brukt</translation>
        </message>
        <message>
            <source>Not used</source>
            <translation>Ikke brukt</translation>
        </message>
        <message>
            <source>How climate counts</source>
            <translation>Hvordan klima teller</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Velg</translation>
        </message>
        <message>
            <source>Weighted</source>
            <translation>Vektet</translation>
        </message>
        <message>
            <source>Ranked among the first three</source>
            <translation>Blant de tre første i rangeringen</translation>
        </message>
        <message>
            <source>Requirements instead of weight</source>
            <translation>Krav i stedet for vekt</translation>
        </message>
        <message>
            <source>Exception</source>
            <translation>Unntak</translation>
        </message>
        <message>
            <source>Written reason after § 7-9</source>
            <translation>Skriftlig begrunnelse etter § 7-9</translation>
        </message>
        <message>
            <source>Requirements may stand instead of 30 percent where that clearly gives a better effect, and the reason stands in the documents.</source>
            <translation>Krav kan erstatte 30 prosent når det klart gir bedre effekt, og begrunnelsen står i dokumentene.</translation>
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
            <translation>Målt, beregnet og anslått legges aldri sammen.</translation>
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
            <translation>Endre</translation>
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
            <translation>Råd gitt i dag</translation>
        </message>
        <message>
            <source>Use TRA-01 as a minimum requirement</source>
            <translation>Bruk TRA-01 som minstekrav</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Legg til</translation>
        </message>
    </context>
    <context>
        <name>ProcurementsPage</name>
        <message>
            <source>Procurements</source>
            <translation>Anskaffelser</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Ny</translation>
        </message>
        <message>
            <source>New procurement</source>
            <translation>Ny anskaffelse</translation>
        </message>
        <message>
            <source>Something is missing</source>
            <translation>Noe mangler</translation>
        </message>
        <message>
            <source>No procurements yet</source>
            <translation>Ingen anskaffelser ennå</translation>
        </message>
        <message>
            <source>Those that come up in an interview or by a message are followed here, from plan to contract.</source>
            <translation>De som kommer fram i et intervju eller en melding, følges her fra plan til kontrakt.</translation>
        </message>
        <message numerus="yes">
            <source>%n in all</source>
            <translation>
                <numerusform>Én i alt</numerusform>
                <numerusform>%n i alt</numerusform>
            </translation>
        </message>
        <message>
            <source>Framework agreements</source>
            <translation>Rammeavtaler</translation>
        </message>
    </context>
    <context>
        <name>PromiseRow</name>
        <message>
            <source>Open again: %1</source>
            <translation>Åpne igjen: %1</translation>
        </message>
        <message>
            <source>Mark as done: %1</source>
            <translation>Merk som fullført: %1</translation>
        </message>
    </context>
    <context>
        <name>QuestionList</name>
        <message>
            <source>Next section</source>
            <translation>Neste del</translation>
        </message>
        <message>
            <source>Finish the interview</source>
            <translation>Fullfør intervjuet</translation>
        </message>
        <message numerus="yes">
            <source>Use %n answers from last time</source>
            <translation>
                <numerusform>Bruk svaret fra sist</numerusform>
                <numerusform>Bruk %n svar fra sist</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QuestionMedia</name>
        <message>
            <source>Picture to the question: %1</source>
            <translation>Bilde til spørsmålet: %1</translation>
        </message>
        <message>
            <source>The picture of this question is not on the device.</source>
            <translation>Bildet til dette spørsmålet ligger ikke på enheten.</translation>
        </message>
        <message>
            <source>Sound to the question: %1</source>
            <translation>Lyd til spørsmålet: %1</translation>
        </message>
        <message>
            <source>Film to the question: %1</source>
            <translation>Film til spørsmålet: %1</translation>
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
            <translation>Noen har svart noe annet. Begge svarene ligger under Synk.</translation>
        </message>
        <message>
            <source>Add another</source>
            <translation>Legg til en til</translation>
        </message>
        <message>
            <source>Remove this one</source>
            <translation>Fjern denne</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Tøm</translation>
        </message>
        <message>
            <source>Clear the answer: %1</source>
            <translation>Tøm svaret: %1</translation>
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
            <translation>ikke besvart</translation>
        </message>
        <message>
            <source>Not answered. Drag, or press the line.</source>
            <translation>Ikke besvart. Dra, eller trykk på linja.</translation>
        </message>
    </context>
    <context>
        <name>RankEditor</name>
        <message>
            <source>The order is right as it stands</source>
            <translation>Rekkefølgen stemmer slik den er</translation>
        </message>
    </context>
    <context>
        <name>RankRow</name>
        <message>
            <source>%1, number %2 of %3</source>
            <translation>%1, nummer %2 av %3</translation>
        </message>
        <message>
            <source>%1, not ranked yet</source>
            <translation>%1, ikke rangert ennå</translation>
        </message>
        <message>
            <source>Move up: %1</source>
            <translation>Flytt opp: %1</translation>
        </message>
        <message>
            <source>Move down: %1</source>
            <translation>Flytt ned: %1</translation>
        </message>
    </context>
    <context>
        <name>RatingEditor</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 av %2</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>Ikke besvart</translation>
        </message>
    </context>
    <context>
        <name>RecordList</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>og %n til</numerusform>
                <numerusform>og %n til</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecordSheet</name>
        <message>
            <source>Delete</source>
            <translation>Slett</translation>
        </message>
        <message>
            <source>This does not fit here. What stood before is kept.</source>
            <translation>Dette passer ikke her. Det som sto, blir stående.</translation>
        </message>
    </context>
    <context>
        <name>RefusedView</name>
        <message>
            <source>The hub did not accept the change</source>
            <translation>Knutepunktet tok ikke imot endringen</translation>
        </message>
        <message>
            <source>What you wrote</source>
            <translation>Det du skrev</translation>
        </message>
        <message>
            <source>Send it again</source>
            <translation>Send på nytt</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>Kopier teksten</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Behold den</translation>
        </message>
        <message>
            <source>Nothing is erased. The change counts only here until you choose.</source>
            <translation>Ingenting er slettet. Endringen gjelder bare her til du velger.</translation>
        </message>
        <message>
            <source>What you can do</source>
            <translation>Hva du kan gjøre</translation>
        </message>
        <message>
            <source>When what was in the way is settled, as a new change</source>
            <translation>Når det som sto i veien, er ordnet. Sendes som en ny endring.</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Send på nytt</translation>
        </message>
        <message>
            <source>To give it to someone who may write here</source>
            <translation>Så du kan gi den til noen som har lov til å skrive her</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopier</translation>
        </message>
        <message>
            <source>Discard the change</source>
            <translation>Forkast endringen</translation>
        </message>
        <message>
            <source>Discard the change?</source>
            <translation>Vil du forkaste endringen?</translation>
        </message>
        <message>
            <source>What you wrote here is given up, and what the hub has is shown. It cannot be taken back.</source>
            <translation>Det du skrev, blir borte, og teksten fra knutepunktet vises i stedet. Du kan ikke angre.</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Forkast</translation>
        </message>
    </context>
    <context>
        <name>ReportCell</name>
        <message>
            <source>%1: %2, records: %3</source>
            <translation>%1: %2, poster: %3</translation>
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
            <translation>Ingenting er gjort her i denne perioden.</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Forhåndsvisning</translation>
        </message>
        <message>
            <source>Close %1?</source>
            <translation>Lukke %1?</translation>
        </message>
        <message>
            <source>The figures are written down and never change. What is written later shows as corrections.</source>
            <translation>Tallene skrives ned og endres ikke mer. Det som skrives senere, vises som rettelser.</translation>
        </message>
        <message>
            <source>Close the year</source>
            <translation>Lukk året</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Vedtak</translation>
        </message>
        <message>
            <source>What the steering group decides is written here and goes into its report.</source>
            <translation>Det styringsgruppa vedtar, skrives her og kommer med i rapporten.</translation>
        </message>
        <message>
            <source>Write a decision</source>
            <translation>Nytt vedtak</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Timer</translation>
        </message>
        <message>
            <source>Hours on visits and advice are written here and counted in the reports.</source>
            <translation>Timer på besøk og råd føres her og telles i rapportene.</translation>
        </message>
        <message>
            <source>Write hours</source>
            <translation>Før timer</translation>
        </message>
    </context>
    <context>
        <name>ReportPaper</name>
        <message>
            <source>Pages</source>
            <translation>Sidene</translation>
        </message>
        <message>
            <source>Page before</source>
            <translation>Forrige side</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Neste side</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 av %2</translation>
        </message>
        <message>
            <source>Page %1</source>
            <translation>Side %1</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Lagre som PDF</translation>
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
            <translation>Lagret som %1, med opplysninger til arkivet ved siden av</translation>
        </message>
        <message>
            <source>Each number opens the records behind it. They go along in the workbook.</source>
            <translation>Hvert tall åpner postene det er laget av. De følger med i regnearket.</translation>
        </message>
        <message>
            <source>To the archive</source>
            <translation>Til arkivet</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Tittel</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Mottaker</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Form</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>Tilgang</translation>
        </message>
        <message>
            <source>Public</source>
            <translation>Åpen</translation>
        </message>
    </context>
    <context>
        <name>ReportSide</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>og %n til</numerusform>
                <numerusform>og %n til</numerusform>
            </translation>
        </message>
        <message>
            <source>To the funder</source>
            <translation>Til Miljødirektoratet</translation>
        </message>
        <message>
            <source>To the steering group</source>
            <translation>Til styringsgruppa</translation>
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
            <translation>Utkast</translation>
        </message>
        <message>
            <source>To fill in before closing</source>
            <translation>Må fylles ut før lukking</translation>
        </message>
        <message>
            <source>Close %1</source>
            <translation>Lukk %1</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Endret</translation>
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
            <translation>Til nå</translation>
        </message>
        <message>
            <source>Expected in three years</source>
            <translation>Ventet om tre år</translation>
        </message>
        <message>
            <source>In the longer term</source>
            <translation>På lengre sikt</translation>
        </message>
    </context>
    <context>
        <name>RewriteSource</name>
        <message>
            <source>Start with this</source>
            <translation>Start med denne</translation>
        </message>
        <message>
            <source>Start with the text of %1</source>
            <translation>Start med teksten til %1</translation>
        </message>
    </context>
    <context>
        <name>RewriteView</name>
        <message>
            <source>Starting point</source>
            <translation>Utgangspunkt</translation>
        </message>
        <message>
            <source>Before you both wrote</source>
            <translation>Før dere skrev</translation>
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
            <translation>Skriv her, eller start med en av tekstene over</translation>
        </message>
        <message>
            <source>Both old texts stay in the history, with name and time.</source>
            <translation>Begge de gamle tekstene blir liggende i historikken, med navn og tid.</translation>
        </message>
        <message>
            <source>Back to the choice</source>
            <translation>Tilbake til valget</translation>
        </message>
        <message>
            <source>Use the new text</source>
            <translation>Bruk ny tekst</translation>
        </message>
        <message>
            <source>Somebody else chose a text while you wrote. Yours is still here: use it, or go back and let theirs apply.</source>
            <translation>Noen andre valgte en tekst mens du skrev. Din står her fortsatt: bruk den, eller gå tilbake og la det valget gjelde.</translation>
        </message>
        <message>
            <source>What you write is saved on this device. It applies when you use it; both old texts stay in the history.</source>
            <translation>Det du skriver, er lagret på denne enheten. Det gjelder først når du tar det i bruk. Begge de gamle tekstene blir liggende i historikken.</translation>
        </message>
    </context>
    <context>
        <name>SavedLabel</name>
        <message>
            <source>Saved</source>
            <translation>Lagret</translation>
        </message>
        <message>
            <source>Saved on this device</source>
            <translation>Lagret på enheten</translation>
        </message>
    </context>
    <context>
        <name>ScaleCell</name>
        <message>
            <source>%1, %2, the answer last time</source>
            <translation>%1, %2, svaret sist</translation>
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
            <translation>Tøm søket</translation>
        </message>
    </context>
    <context>
        <name>SearchPopup</name>
        <message>
            <source>Find</source>
            <translation>Søk</translation>
        </message>
        <message>
            <source>Find people, notes, answers, needs and actions</source>
            <translation>Finn folk, notater, svar, behov og tiltak</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>Søk i alt</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>Lukk søket</translation>
        </message>
        <message>
            <source>It looks through everything on this device, also without a network.</source>
            <translation>Søket går gjennom alt på denne enheten, også uten nett.</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Treff</translation>
        </message>
        <message>
            <source>Nothing has the words «%1»</source>
            <translation>Ingenting har ordene «%1»</translation>
        </message>
        <message>
            <source>Try fewer words, or the beginning of one.</source>
            <translation>Prøv færre ord, eller begynnelsen av ett.</translation>
        </message>
        <message>
            <source>What were you looking for?</source>
            <translation>Hva lette du etter?</translation>
        </message>
        <message>
            <source>Tell the hub</source>
            <translation>Si fra til knutepunktet</translation>
        </message>
        <message>
            <source>Thank you. It goes to the hub with the next sync.</source>
            <translation>Takk. Det går til knutepunktet ved neste synk.</translation>
        </message>
    </context>
    <context>
        <name>SearchedRow</name>
        <message numerus="yes">
            <source>%n times</source>
            <translation>
                <numerusform>én gang</numerusform>
                <numerusform>%n ganger</numerusform>
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
            <translation>Trykk Enter for å gå til første treff.</translation>
        </message>
    </context>
    <context>
        <name>SectionRow</name>
        <message>
            <source>%1 %2, %3 of %4 answered</source>
            <translation>%1 %2, %3 av %4 besvart</translation>
        </message>
    </context>
    <context>
        <name>SectionsPane</name>
        <message>
            <source>Sections</source>
            <translation>Deler</translation>
        </message>
        <message>
            <source>Find a question</source>
            <translation>Finn spørsmål</translation>
        </message>
        <message>
            <source>What is left</source>
            <translation>Hva gjenstår</translation>
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
            <translation>%1 er lagt til</translation>
        </message>
        <message>
            <source>%1 is taken out</source>
            <translation>%1 er tatt ut</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Innstillinger</translation>
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
            <translation>Utseende</translation>
        </message>
        <message>
            <source>Auto follows the device</source>
            <translation>Auto følger enheten</translation>
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
            <translation>Språk</translation>
        </message>
        <message>
            <source>This device</source>
            <translation>Denne enheten</translation>
        </message>
        <message>
            <source>Text and appearance</source>
            <translation>Skrift og utseende</translation>
        </message>
        <message>
            <source>Follows you on every page</source>
            <translation>Gjelder på alle sider</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>A question as it will look</source>
            <translation>Slik blir et spørsmål</translation>
        </message>
        <message>
            <source>To what degree do the buyers have the competence they need?</source>
            <translation>I hvilken grad har innkjøperne nok kompetanse?</translation>
        </message>
        <message>
            <source>Last time: 1, to a small degree</source>
            <translation>Sist: 1, i liten grad</translation>
        </message>
        <message>
            <source>The forms follow it where they can</source>
            <translation>Skjemaene bytter også, om de har språket</translation>
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
            <translation>Åpner feltboka på denne enheten</translation>
        </message>
        <message>
            <source>Change PIN</source>
            <translation>Bytt PIN</translation>
        </message>
        <message>
            <source>Lock now</source>
            <translation>Lås nå</translation>
        </message>
        <message>
            <source>What you have written is kept</source>
            <translation>Alt du har skrevet, er lagret</translation>
        </message>
        <message>
            <source>What you have written</source>
            <translation>Det du har skrevet</translation>
        </message>
        <message>
            <source>Lock by itself</source>
            <translation>Lås av seg selv</translation>
        </message>
        <message>
            <source>When nobody has touched the device for a while</source>
            <translation>Når ingen har rørt enheten på en stund</translation>
        </message>
        <message>
            <source>After 1 minute</source>
            <translation>Etter 1 minutt</translation>
        </message>
        <message>
            <source>After 2 minutes</source>
            <translation>Etter 2 minutter</translation>
        </message>
        <message>
            <source>After 5 minutes</source>
            <translation>Etter 5 minutter</translation>
        </message>
        <message>
            <source>After 15 minutes</source>
            <translation>Etter 15 minutter</translation>
        </message>
        <message>
            <source>After 30 minutes</source>
            <translation>Etter 30 minutter</translation>
        </message>
        <message>
            <source>On this device</source>
            <translation>På denne enheten</translation>
        </message>
        <message>
            <source>Export it</source>
            <translation>Eksporter</translation>
        </message>
        <message>
            <source>Written to %1. The file is not encrypted: keep it safe, and delete it when you are done.</source>
            <translation>Skrevet til %1. Filen er ikke kryptert: ta vare på den, og slett den når du er ferdig.</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hjelp</translation>
        </message>
        <message>
            <source>How the field book is used</source>
            <translation>Slik brukes feltboka</translation>
        </message>
        <message>
            <source>A visit from beginning to end, and the keys</source>
            <translation>Et besøk fra begynnelse til slutt, og tastene</translation>
        </message>
        <message>
            <source>Open the help</source>
            <translation>Åpne hjelpen</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Papirkurv</translation>
        </message>
        <message>
            <source>What is deleted can be put back</source>
            <translation>Det som er slettet, kan legges tilbake</translation>
        </message>
        <message>
            <source>Open the trash</source>
            <translation>Åpne papirkurven</translation>
        </message>
    </context>
    <context>
        <name>Shell</name>
        <message>
            <source>Tours</source>
            <translation>Turer</translation>
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
            <translation>Innstillinger</translation>
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
            <translation>Innsikt</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Søk</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Kostnad</translation>
        </message>
        <message>
            <source>Hub</source>
            <translation>Knutepunkt</translation>
        </message>
    </context>
    <context>
        <name>SideSheet</name>
        <message>
            <source>Done</source>
            <translation>Ferdig</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Lukk</translation>
        </message>
    </context>
    <context>
        <name>StepButtons</name>
        <message>
            <source>Undo the latest answer</source>
            <translation>Angre siste svar</translation>
        </message>
        <message>
            <source>Do it again</source>
            <translation>Gjør om igjen</translation>
        </message>
    </context>
    <context>
        <name>StopList</name>
        <message>
            <source>Stops</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <source>No stops yet</source>
            <translation>Ingen stopp ennå</translation>
        </message>
        <message>
            <source>Add the municipalities with their dates. The list sorts itself.</source>
            <translation>Legg til kommunene med datoer. Lista sorteres av seg selv.</translation>
        </message>
        <message>
            <source>New stop</source>
            <translation>Nytt stopp</translation>
        </message>
    </context>
    <context>
        <name>StopRow</name>
        <message>
            <source>Change the stop in %1</source>
            <translation>Endre stoppet i %1</translation>
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
            <translation>Ta ut</translation>
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
            <translation>Stoppet slutter før det begynner.</translation>
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
            <translation>Oppsummering på to sider</translation>
        </message>
        <message>
            <source>Page %1</source>
            <translation>Side %1</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Lagre som PDF</translation>
        </message>
        <message>
            <source>Save as ODT</source>
            <translation>Lagre som ODT</translation>
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
            <translation>Det dere trenger</translation>
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
            <translation>Modenhet, til samtale</translation>
        </message>
        <message>
            <source>completed</source>
            <translation>fullført</translation>
        </message>
        <message>
            <source>due date missing</source>
            <translation>frist mangler</translation>
        </message>
        <message>
            <source>Agreed actions</source>
            <translation>Avtalte tiltak</translation>
        </message>
        <message>
            <source>NOK %1 million</source>
            <translation>%1 mill. kr</translation>
        </message>
        <message>
            <source>Upcoming procurements</source>
            <translation>Kommende anskaffelser</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>Ikke besvart</translation>
        </message>
        <message>
            <source>Environmental hub</source>
            <translation>Miljøknutepunkt</translation>
        </message>
        <message>
            <source>Demo</source>
            <translation>Demo</translation>
        </message>
        <message>
            <source>Summary: %1</source>
            <translation>Oppsummering: %1</translation>
        </message>
        <message>
            <source>Advisory visit %1</source>
            <translation>Rådgivningsbesøk %1</translation>
        </message>
        <message>
            <source>visit %1</source>
            <translation>besøk %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 av %2</translation>
        </message>
        <message>
            <source>%1 more points are in the field book.</source>
            <translation>Fikk ikke plass her, men står i feltboka: %1.</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Til stede</translation>
        </message>
        <message>
            <source>Next contact</source>
            <translation>Neste kontakt</translation>
        </message>
        <message>
            <source>Next contact: %1</source>
            <translation>Neste kontakt: %1</translation>
        </message>
        <message>
            <source>Present: %1</source>
            <translation>Til stede: %1</translation>
        </message>
        <message>
            <source>The need “%1”</source>
            <translation>Behovet «%1»</translation>
        </message>
        <message>
            <source>Maturity, %1</source>
            <translation>Modenhet, %1</translation>
        </message>
        <message>
            <source>The action “%1”</source>
            <translation>Tiltaket «%1»</translation>
        </message>
        <message>
            <source>The procurement “%1”</source>
            <translation>Anskaffelsen «%1»</translation>
        </message>
        <message>
            <source>title</source>
            <translation>tittel</translation>
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
            <translation>sitat</translation>
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
            <translation>kunngjøring</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>ikke satt</translation>
        </message>
        <message>
            <source>%1: added</source>
            <translation>%1: lagt til</translation>
        </message>
        <message>
            <source>%1: removed</source>
            <translation>%1: tatt bort</translation>
        </message>
        <message>
            <source>%1%2, before %3</source>
            <translation>%1%2, før %3</translation>
        </message>
        <message>
            <source>Corrections after the visit was closed</source>
            <translation>Rettelser etter at besøket ble avsluttet</translation>
        </message>
        <message>
            <source>What was agreed, as text for a telephone: point its camera here.</source>
            <translation>Det vi avtalte, som tekst på telefonen: hold kameraet over koden.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>og ett til</numerusform>
                <numerusform>og %n til</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SummaryRow</name>
        <message>
            <source>Ready</source>
            <translation>Klart</translation>
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
            <translation>Lagret som %1</translation>
        </message>
        <message>
            <source>Go through it together</source>
            <translation>Gå gjennom sammen</translation>
        </message>
        <message>
            <source>About 2 minutes</source>
            <translation>Om lag 2 minutter</translation>
        </message>
        <message>
            <source>The visit is closed</source>
            <translation>Besøket er avsluttet</translation>
        </message>
        <message>
            <source>Close the visit</source>
            <translation>Avslutt besøket</translation>
        </message>
        <message>
            <source>The summary</source>
            <translation>Oppsummeringen</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Åpne igjen</translation>
        </message>
        <message>
            <source>Open and print</source>
            <translation>Åpne og skriv ut</translation>
        </message>
        <message>
            <source>No program on this device opens it. The file is there all the same.</source>
            <translation>Ingen program på enheten kan åpne den. Filen ligger der likevel.</translation>
        </message>
    </context>
    <context>
        <name>SyncPage</name>
        <message>
            <source>Sync and conflicts</source>
            <translation>Synk og avvik</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <source>What is where</source>
            <translation>Hva er hvor</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>Avvik</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 av %2</translation>
        </message>
        <message>
            <source>Write a new text</source>
            <translation>Skriv ny tekst</translation>
        </message>
        <message>
            <source>Conflict %1</source>
            <translation>Avvik %1</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Synk nå</translation>
        </message>
        <message>
            <source>Nothing waits for you</source>
            <translation>Ingenting venter på deg</translation>
        </message>
        <message>
            <source>If two people change the same text, both stand here with name and time until you choose.</source>
            <translation>Når to endrer den samme teksten, står begge her med navn og tid til du velger.</translation>
        </message>
    </context>
    <context>
        <name>SyncWhere</name>
        <message>
            <source>What is where</source>
            <translation>Hva er hvor</translation>
        </message>
        <message>
            <source>Saved here</source>
            <translation>Lagret her</translation>
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
            <translation>knutepunktet</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Bekreftet</translation>
        </message>
        <message>
            <source>also in a copy</source>
            <translation>også i kopi</translation>
        </message>
        <message>
            <source>Under way now</source>
            <translation>Sendes nå</translation>
        </message>
        <message>
            <source>Asking the hub what is new</source>
            <translation>Spør knutepunktet hva som er nytt</translation>
        </message>
        <message>
            <source>Sync starts by itself when the hub can be reached. If the network goes, it continues where it stopped.</source>
            <translation>Synken starter av seg selv når du har nett. Mister du nettet, fortsetter den der den slapp.</translation>
        </message>
    </context>
    <context>
        <name>TableAnswer</name>
        <message>
            <source>Make a need</source>
            <translation>Gjør til behov</translation>
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
            <translation>Ingen mål ennå. Skriv hvor mye, i hvilken enhet og innen når.</translation>
        </message>
        <message>
            <source>Set a target</source>
            <translation>Nytt mål</translation>
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
            <translation>Klokkeslett</translation>
        </message>
        <message>
            <source>Write a time, for example 10.00.</source>
            <translation>Skriv et klokkeslett, for eksempel 10.00.</translation>
        </message>
    </context>
    <context>
        <name>TodayAside</name>
        <message>
            <source>Agreed earlier</source>
            <translation>Avtalt tidligere</translation>
        </message>
        <message>
            <source>Nothing is left open here.</source>
            <translation>Ingenting står åpent her.</translation>
        </message>
        <message>
            <source>Saved here, not sent</source>
            <translation>Lagret her, ikke sendt</translation>
        </message>
        <message>
            <source>Nothing waits to be sent.</source>
            <translation>Ingenting venter på å bli sendt.</translation>
        </message>
        <message>
            <source>It goes by itself when there is a network.</source>
            <translation>Sendes av seg selv når du har nett.</translation>
        </message>
        <message>
            <source>See where everything is</source>
            <translation>Se hvor alt ligger</translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message>
            <source>No network. All you need is here.</source>
            <translation>Uten nett. Alt du trenger, ligger her.</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Lås</translation>
        </message>
        <message>
            <source>No visit is planned</source>
            <translation>Ingen besøk er planlagt</translation>
        </message>
        <message>
            <source>Plan a tour and its stops. The next one will stand here, with what to raise.</source>
            <translation>Planlegg en tur med stopp. Det neste kommer hit, sammen med det du bør ta opp.</translation>
        </message>
        <message>
            <source>Plan a tour</source>
            <translation>Planlegg en tur</translation>
        </message>
        <message>
            <source>To raise</source>
            <translation>Å ta opp</translation>
        </message>
        <message>
            <source>Agreed and unsent</source>
            <translation>Avtalt og usendt</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Innstillinger</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Søk</translation>
        </message>
        <message>
            <source>Hub</source>
            <translation>Knutepunkt</translation>
        </message>
    </context>
    <context>
        <name>TotalCostPage</name>
        <message>
            <source>Total cost</source>
            <translation>Totalkostnad</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Lagre</translation>
        </message>
        <message>
            <source>Save as a version</source>
            <translation>Lagre som versjon</translation>
        </message>
        <message>
            <source>Turn to the buyer</source>
            <translation>Vend mot kjøper</translation>
        </message>
        <message>
            <source>The numbers</source>
            <translation>Tallene</translation>
        </message>
        <message>
            <source>Mend the numbers that are marked, and the answer comes by itself.</source>
            <translation>Rett tallene som er merket, så kommer svaret av seg selv.</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Lagre som PDF</translation>
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
            <translation>Lagret som %1</translation>
        </message>
    </context>
    <context>
        <name>TourProgress</name>
        <message>
            <source>visited</source>
            <translation>besøkt</translation>
        </message>
        <message>
            <source>municipalities visited</source>
            <translation>kommuner besøkt</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>avsluttet</translation>
        </message>
        <message>
            <source>done</source>
            <translation>gjennomført</translation>
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
            <translation>%1 avsluttet, %2 gjennomført, %3 pakket, %4 planlagt</translation>
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
            <translation>Navn på turen</translation>
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
            <translation>Turen slutter før den begynner.</translation>
        </message>
        <message>
            <source>Who travels</source>
            <translation>Hvem som reiser</translation>
        </message>
    </context>
    <context>
        <name>ToursPage</name>
        <message>
            <source>Tours</source>
            <translation>Turer</translation>
        </message>
        <message>
            <source>Switch tour</source>
            <translation>Bytt tur</translation>
        </message>
        <message>
            <source>New stop</source>
            <translation>Nytt stopp</translation>
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
            <translation>Endre turen</translation>
        </message>
        <message>
            <source>Pack for the tour</source>
            <translation>Pakk for tur</translation>
        </message>
        <message>
            <source>Packing and tours</source>
            <translation>Pakking og turer</translation>
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
            <translation>Det som er slettet, kan legges tilbake</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Lukk</translation>
        </message>
        <message>
            <source>The trash is empty</source>
            <translation>Papirkurven er tom</translation>
        </message>
        <message>
            <source>What you delete is put here first.</source>
            <translation>Det du sletter, havner først her.</translation>
        </message>
        <message>
            <source>Put back: %1</source>
            <translation>Legg tilbake: %1</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Legg tilbake</translation>
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
            <translation>Angre</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Lukk</translation>
        </message>
    </context>
    <context>
        <name>VisitHeader</name>
        <message>
            <source>Back</source>
            <translation>Tilbake</translation>
        </message>
        <message>
            <source>Part of the visit</source>
            <translation>Del av besøket</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Søk</translation>
        </message>
    </context>
    <context>
        <name>VisitPage</name>
        <message>
            <source>Interview</source>
            <translation>Intervju</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notater</translation>
        </message>
        <message>
            <source>Needs and actions</source>
            <translation>Behov og tiltak</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Oppsummering</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>Behov</translation>
        </message>
        <message>
            <source>Sum up</source>
            <translation>Oppsummer</translation>
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
            <translation>Velg</translation>
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
            <translation>Gjennomført</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Avsluttet</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Avtalt</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>I arbeid</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Fullført</translation>
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
            <translation>Knutepunktet</translation>
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
            <translation>Leser</translation>
        </message>
        <message>
            <source>Common</source>
            <translation>Felles</translation>
        </message>
        <message>
            <source>Transport and vehicles</source>
            <translation>Transport og kjøretøy</translation>
        </message>
        <message>
            <source>Building and civil works</source>
            <translation>Bygg og anlegg</translation>
        </message>
        <message>
            <source>Operation and maintenance</source>
            <translation>Drift og vedlikehold</translation>
        </message>
        <message>
            <source>Food and meals</source>
            <translation>Mat og måltider</translation>
        </message>
        <message>
            <source>ICT equipment</source>
            <translation>IKT-utstyr</translation>
        </message>
        <message>
            <source>Furniture and office</source>
            <translation>Møbler og kontor</translation>
        </message>
        <message>
            <source>Textiles and cleaning</source>
            <translation>Tekstiler og renhold</translation>
        </message>
        <message>
            <source>Waste and plastics</source>
            <translation>Avfall og plast</translation>
        </message>
        <message>
            <source>Writing requirements</source>
            <translation>Utforming av krav</translation>
        </message>
        <message>
            <source>Competence</source>
            <translation>Kompetanse</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Maler</translation>
        </message>
        <message>
            <source>Market dialogue</source>
            <translation>Markedsdialog</translation>
        </message>
        <message>
            <source>Life-cycle cost</source>
            <translation>Livssykluskostnader</translation>
        </message>
        <message>
            <source>Reuse and circular methods</source>
            <translation>Ombruk og sirkulære løsninger</translation>
        </message>
        <message>
            <source>Documentation and ecolabels</source>
            <translation>Dokumentasjon og miljømerker</translation>
        </message>
        <message>
            <source>Contract follow-up</source>
            <translation>Kontraktsoppfølging</translation>
        </message>
        <message>
            <source>Anchoring</source>
            <translation>Forankring</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Annet</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>Lite</translation>
        </message>
        <message>
            <source>Noticeable</source>
            <translation>Merkbart</translation>
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
            <translation>I løpet av året</translation>
        </message>
        <message>
            <source>Within three months</source>
            <translation>Innen tre måneder</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Nå</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommune</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Virksomhet</translation>
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
            <translation>Besøk</translation>
        </message>
        <message>
            <source>Participant</source>
            <translation>Deltaker</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Skjema</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>Intervju</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Svar</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notat</translation>
        </message>
        <message>
            <source>Need</source>
            <translation>Behov</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Tiltak</translation>
        </message>
        <message>
            <source>Attachment</source>
            <translation>Vedlegg</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Tittel</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Hva skal gjøres</translation>
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
            <translation>E-post</translation>
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
            <translation>Hvem som reiser</translation>
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
            <translation>Hvem eier det</translation>
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
            <translation>Sitat</translation>
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
            <translation>Oppsummering</translation>
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
            <translation>Sletting</translation>
        </message>
        <message>
            <source>You no longer have access here. Ask the coordinator for it, then send again.</source>
            <translation>Du har ikke lenger tilgang her. Be koordinatoren om tilgang, og send på nytt.</translation>
        </message>
        <message>
            <source>Your role may read but not write here. Ask the coordinator.</source>
            <translation>Rollen din kan lese, men ikke skrive her. Spør koordinatoren.</translation>
        </message>
        <message>
            <source>This was written by another user of the device.</source>
            <translation>Dette er skrevet av en annen bruker på enheten.</translation>
        </message>
        <message>
            <source>The hub could not read the change. Write it again.</source>
            <translation>Knutepunktet kunne ikke lese endringen. Skriv den på nytt.</translation>
        </message>
        <message>
            <source>The text is too long for the hub. Shorten it and send again.</source>
            <translation>Teksten er for lang for knutepunktet. Kort den ned og send på nytt.</translation>
        </message>
        <message>
            <source>It belonged to another change that was not accepted.</source>
            <translation>Den hørte sammen med en annen endring som ikke ble tatt imot.</translation>
        </message>
        <message>
            <source>The device is full. Nothing is lost: the text is still here. Free some space, then go on writing.</source>
            <translation>Enheten er full. Ingenting er tapt, teksten står her fortsatt. Frigjør litt plass, og skriv videre.</translation>
        </message>
        <message>
            <source>The device could not write to its disk. The text is still here. Try again; if it goes on, keep a copy of the text.</source>
            <translation>Enheten fikk ikke skrevet til disken. Teksten står her fortsatt. Prøv igjen, og ta en kopi av teksten hvis det gjentar seg.</translation>
        </message>
        <message>
            <source>The field book on this device is damaged and is not opened, so that nothing more is lost. Ask the coordinator; what was sent is with the hub.</source>
            <translation>Feltboka på enheten er skadet. Den åpnes ikke, så ikke mer går tapt. Spør koordinatoren. Det som er sendt, ligger hos knutepunktet.</translation>
        </message>
        <message>
            <source>The device's keychain does not hold the key to this field book. Unlock the keychain, or ask the coordinator.</source>
            <translation>Nøkkelringen på enheten har ikke nøkkelen til feltboka. Lås opp nøkkelringen, eller spør koordinatoren.</translation>
        </message>
        <message>
            <source>The field book was written by a newer version of Feltbok. Update the app.</source>
            <translation>Feltboka er skrevet av en nyere versjon av Feltbok. Oppdater appen.</translation>
        </message>
        <message>
            <source>That is too much at once. Divide the text, or choose a smaller file (at most 25 MB).</source>
            <translation>Det ble for mye på en gang. Del opp teksten, eller velg en mindre fil (høyst 25 MB).</translation>
        </message>
        <message>
            <source>The hub cannot be reached. Check the address and the network.</source>
            <translation>Knutepunktet svarer ikke. Sjekk adressen og nettet.</translation>
        </message>
        <message>
            <source>The code is wrong, used or too old. Ask the coordinator for a new one.</source>
            <translation>Koden er feil, brukt eller for gammel. Be koordinatoren om en ny.</translation>
        </message>
        <message>
            <source>This is not the hub your device belongs to, or someone is listening in. Nothing was sent. Ask the coordinator.</source>
            <translation>Dette er ikke knutepunktet enheten hører til, eller så avlytter noen forbindelsen. Ingenting er sendt. Spør koordinatoren.</translation>
        </message>
        <message>
            <source>This device was shut out by the coordinator. What you wrote is still here.</source>
            <translation>Koordinatoren har stengt denne enheten ute. Det du skrev, ligger her fortsatt.</translation>
        </message>
        <message>
            <source>The hub does not know this device any more. Ask the coordinator for a new code. Nothing here is lost.</source>
            <translation>Knutepunktet kjenner ikke enheten lenger. Be koordinatoren om en ny kode. Ingenting her er tapt.</translation>
        </message>
        <message>
            <source>The answer did not come from a hub this version understands. Check the address, or update the app.</source>
            <translation>Svaret kom ikke fra et knutepunkt denne versjonen forstår. Sjekk adressen, eller oppdater appen.</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Stoppet.</translation>
        </message>
        <message>
            <source>This could not be read. Check what you wrote or chose.</source>
            <translation>Dette kunne ikke leses. Sjekk det du skrev eller valgte.</translation>
        </message>
        <message>
            <source>This value is not possible here. The text is kept; correct it.</source>
            <translation>Denne verdien er ikke mulig her. Teksten er tatt vare på. Rett den.</translation>
        </message>
        <message>
            <source>It is not on this device.</source>
            <translation>Det ligger ikke på enheten.</translation>
        </message>
        <message>
            <source>Saved here</source>
            <translation>Lagret her</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Sendt</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Bekreftet</translation>
        </message>
        <message>
            <source>Refused, see why</source>
            <translation>Avvist, se hvorfor</translation>
        </message>
        <message>
            <source>Wrong PIN.</source>
            <translation>Feil PIN.</translation>
        </message>
        <message numerus="yes">
            <source>Wrong PIN. %n tries left before you must wait.</source>
            <translation>
                <numerusform>Feil PIN. Ett forsøk igjen før du må vente.</numerusform>
                <numerusform>Feil PIN. %n forsøk igjen før du må vente.</numerusform>
            </translation>
        </message>
        <message>
            <source>Too many wrong tries. Nothing is erased; wait and try again.</source>
            <translation>For mange mislykkede forsøk. Ingenting slettes. Vent, og prøv igjen.</translation>
        </message>
        <message>
            <source>Political level</source>
            <translation>politisk nivå</translation>
        </message>
        <message>
            <source>Strategic level</source>
            <translation>strategisk nivå</translation>
        </message>
        <message>
            <source>Operational level</source>
            <translation>operativt nivå</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Bruk</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Oppfølging</translation>
        </message>
        <message>
            <source>County</source>
            <translation>Fylkeskommune</translation>
        </message>
        <message>
            <source>Joint procurement body</source>
            <translation>Innkjøpssamarbeid</translation>
        </message>
        <message>
            <source>State body</source>
            <translation>Statlig virksomhet</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Leverandør</translation>
        </message>
        <message>
            <source>Announced</source>
            <translation>Kunngjort</translation>
        </message>
        <message>
            <source>Awarded</source>
            <translation>Tildelt</translation>
        </message>
        <message>
            <source>Contract runs</source>
            <translation>Kontrakt løper</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Ferdig</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Avlyst</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Åpen</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Besvart</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nei</translation>
        </message>
        <message>
            <source>Weighted at least 30 %</source>
            <translation>Vektet minst 30 %</translation>
        </message>
        <message>
            <source>Among the three first</source>
            <translation>Blant de tre viktigste</translation>
        </message>
        <message>
            <source>Requirements instead</source>
            <translation>Krav i stedet</translation>
        </message>
        <message>
            <source>Exception</source>
            <translation>Unntak</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(tomt)</translation>
        </message>
        <message>
            <source>Delete it</source>
            <translation>Slett den</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Behold den</translation>
        </message>
        <message>
            <source>Procurement</source>
            <translation>Anskaffelse</translation>
        </message>
        <message>
            <source>Question to the hub</source>
            <translation>Spørsmål til knutepunktet</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Nettverk</translation>
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
            <translation>Nivå</translation>
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
            <translation>Verdi i kroner</translation>
        </message>
        <message>
            <source>To be announced</source>
            <translation>Kunngjøres</translation>
        </message>
        <message>
            <source>The contract runs from</source>
            <translation>Kontrakten løper fra</translation>
        </message>
        <message>
            <source>The contract runs to</source>
            <translation>Kontrakten løper til</translation>
        </message>
        <message>
            <source>Climate requirement used</source>
            <translation>Klimakrav brukt</translation>
        </message>
        <message>
            <source>How the climate counts</source>
            <translation>Hvordan klima teller</translation>
        </message>
        <message>
            <source>Weight in per cent</source>
            <translation>Vekt i prosent</translation>
        </message>
        <message>
            <source>Written justification</source>
            <translation>Skriftlig begrunnelse</translation>
        </message>
        <message>
            <source>The supplier's number</source>
            <translation>Leverandørens organisasjonsnummer</translation>
        </message>
        <message>
            <source>Follow-up of the contract</source>
            <translation>Oppfølging av kontrakten</translation>
        </message>
        <message>
            <source>What is asked</source>
            <translation>Hva det spørres om</translation>
        </message>
        <message>
            <source>Asked by</source>
            <translation>Spurt av</translation>
        </message>
        <message>
            <source>Asked on</source>
            <translation>Spurt</translation>
        </message>
        <message>
            <source>Answered on</source>
            <translation>Besvart dato</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>Nådd</translation>
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
            <translation>Vedtak</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Mål</translation>
        </message>
        <message>
            <source>Framework agreement</source>
            <translation>Rammeavtale</translation>
        </message>
        <message>
            <source>Theme or area</source>
            <translation>Tema eller område</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Kampanje</translation>
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
            <translation>Sammenligning av kostnader</translation>
        </message>
        <message>
            <source>Alternative</source>
            <translation>Alternativ</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Oppmøte</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Search without a find</source>
            <translation>Søk uten treff</translation>
        </message>
        <message>
            <source>Who worked</source>
            <translation>Hvem</translation>
        </message>
        <message>
            <source>On what</source>
            <translation>Brukt på</translation>
        </message>
        <message>
            <source>What was decided</source>
            <translation>Hva ble vedtatt</translation>
        </message>
        <message>
            <source>Grounds</source>
            <translation>Begrunnelse</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>Vedtatt av</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Enhet</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>Hvor mye</translation>
        </message>
        <message>
            <source>Where it began</source>
            <translation>Utgangspunkt</translation>
        </message>
        <message>
            <source>Indicator in the report</source>
            <translation>Indikator i rapporten</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Mottaker</translation>
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
            <translation>Gitt av</translation>
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
            <translation>Gjelder fra</translation>
        </message>
        <message>
            <source>Valid to</source>
            <translation>Gjelder til</translation>
        </message>
        <message>
            <source>Words searched for</source>
            <translation>Ordene det ble søkt på</translation>
        </message>
        <message>
            <source>What was sought</source>
            <translation>Hva de lette etter</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Annet</translation>
        </message>
        <message>
            <source>Through the hub</source>
            <translation>Gjennom knutepunktet</translation>
        </message>
        <message>
            <source>By e-mail</source>
            <translation>På e-post</translation>
        </message>
        <message>
            <source>On paper</source>
            <translation>På papir</translation>
        </message>
        <message>
            <source>In a meeting</source>
            <translation>I et møte</translation>
        </message>
        <message>
            <source>Priority area</source>
            <translation>Satsingsområde</translation>
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
            <translation>Kommuner som er med</translation>
        </message>
        <message>
            <source>Other municipalities that own it too</source>
            <translation>Andre kommuner som eier det</translation>
        </message>
        <message>
            <source>Target group</source>
            <translation>Målgruppe</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Antall</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>Innkjøper</translation>
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
            <translation>Åpne adressen</translation>
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
            <translation>Tiltak uten tittel</translation>
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
            <translation>Forfalt %1</translation>
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
            <translation>Kjøp %1</translation>
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
            <translation>Nøkkelen ligger i en vanlig fil på enheten. Bruk dette bare til demo og utprøving.</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::AskedListModel</name>
        <message>
            <source>Nobody has taken it</source>
            <translation>Ingen har tatt det</translation>
        </message>
        <message>
            <source>no due date</source>
            <translation>uten frist</translation>
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
            <translation>Ikke på enheten ennå</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::Basket</name>
        <message>
            <source>Climate and environment count %1 of %2 %. The rule asks for at least %3 %.</source>
            <translation>Klima og miljø teller %1 av %2 %. Regelen krever minst %3 %.</translation>
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
            <translation>Skriv et tall fra 0 til 100.</translation>
        </message>
        <message>
            <source>A label never stands alone: the export says “%1”.</source>
            <translation>Et merke står aldri alene: i dokumentet står «%1».</translation>
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
                <numerusform>Nettverk med %n medlem</numerusform>
                <numerusform>Nettverk med %n medlemmer</numerusform>
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
            <translation>%1 er nå %2</translation>
        </message>
        <message>
            <source>%1: from %2 to %3</source>
            <translation>%1: fra %2 til %3</translation>
        </message>
        <message>
            <source>New procurement: %1</source>
            <translation>Ny anskaffelse: %1</translation>
        </message>
        <message>
            <source>%1: no longer has a date</source>
            <translation>%1: har ikke lenger noen dato</translation>
        </message>
        <message>
            <source>%1: moved to %2</source>
            <translation>%1: flyttet til %2</translation>
        </message>
        <message>
            <source>Asked the hub: %1</source>
            <translation>Spurte knutepunktet: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n actions completed</source>
            <translation>
                <numerusform>%n tiltak fullført</numerusform>
                <numerusform>%n tiltak fullført</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n actions overdue</source>
            <translation>
                <numerusform>%n tiltak over fristen</numerusform>
                <numerusform>%n tiltak over fristen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::Conflict</name>
        <message>
            <source>this device</source>
            <translation>denne enheten</translation>
        </message>
        <message>
            <source>another device</source>
            <translation>en annen enhet</translation>
        </message>
        <message>
            <source>Shall it be deleted?</source>
            <translation>Skal det slettes?</translation>
        </message>
        <message>
            <source>Which text shall apply?</source>
            <translation>Hvilken tekst skal gjelde?</translation>
        </message>
        <message>
            <source>Which choice shall apply?</source>
            <translation>Hvilket valg skal gjelde?</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>Another advisor</source>
            <translation>En annen rådgiver</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::ConflictListModel</name>
        <message>
            <source>deleted and changed</source>
            <translation>slettet og endret</translation>
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
            <translation>%1 av %2</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::CoverageModel</name>
        <message>
            <source>Visited</source>
            <translation>Besøkt</translation>
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
            <translation>Skriv et tall fra 0 og opp, for eksempel 1234,5.</translation>
        </message>
        <message>
            <source>Write the first year, from 1990 on.</source>
            <translation>Skriv det første året, fra 1990 og utover.</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::EmptySearchListModel</name>
        <message>
            <source>“%1”</source>
            <translation>«%1»</translation>
        </message>
        <message>
            <source>last %1</source>
            <translation>sist %1</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::EventListModel</name>
        <message>
            <source>Course</source>
            <translation>Kurs</translation>
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
            <translation>Dialogkonferanse</translation>
        </message>
        <message>
            <source>Input meeting</source>
            <translation>Innspillsmøte</translation>
        </message>
        <message>
            <source>Conference</source>
            <translation>Konferanse</translation>
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
                <numerusform>Én deltaker</numerusform>
                <numerusform>%n deltakere</numerusform>
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
            <translation>Operativt</translation>
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
            <translation>Ingen har svart ennå</translation>
        </message>
        <message>
            <source>%1 answers of %2</source>
            <translation>%1 svar av %2</translation>
        </message>
        <message numerus="yes">
            <source>%n wait for there to be five</source>
            <translation>
                <numerusform>Én venter på at det blir fem</numerusform>
                <numerusform>%n venter på at det blir fem</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answers</source>
            <translation>
                <numerusform>Ett svar</numerusform>
                <numerusform>%n svar</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::FormDifferenceModel</name>
        <message>
            <source>New questions</source>
            <translation>Nye spørsmål</translation>
        </message>
        <message>
            <source>Questions that are gone</source>
            <translation>Spørsmål som er borte</translation>
        </message>
        <message>
            <source>Answered in another way</source>
            <translation>Besvares på en annen måte</translation>
        </message>
        <message>
            <source>Other choices</source>
            <translation>Andre valg</translation>
        </message>
        <message>
            <source>Other rules</source>
            <translation>Andre regler</translation>
        </message>
        <message>
            <source>Other words</source>
            <translation>Annen ordlyd</translation>
        </message>
        <message>
            <source>Was: %1</source>
            <translation>Før: %1</translation>
        </message>
        <message>
            <source>New: %1</source>
            <translation>Nytt: %1</translation>
        </message>
        <message>
            <source>Gone: %1</source>
            <translation>Borte: %1</translation>
        </message>
        <message>
            <source>The answer is put aside: %1</source>
            <translation>Svaret legges til side: %1</translation>
        </message>
        <message>
            <source>The answer no longer fits: %1</source>
            <translation>Svaret passer ikke lenger: %1</translation>
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
                <numerusform>%n forskjell</numerusform>
                <numerusform>%n forskjeller</numerusform>
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
            <translation>Besøk</translation>
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
                <numerusform>%n tiltak</numerusform>
                <numerusform>%n tiltak</numerusform>
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
            <translation>brukt</translation>
        </message>
        <message>
            <source>not used</source>
            <translation>ikke brukt</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>ikke avgjort</translation>
        </message>
        <message>
            <source>severity %1 of 4</source>
            <translation>alvor %1 av 4</translation>
        </message>
        <message>
            <source>%1 more than a year before</source>
            <translation>%1 flere enn året før</translation>
        </message>
        <message>
            <source>%1 fewer than a year before</source>
            <translation>%1 færre enn året før</translation>
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
            <translation>anslått</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Sum</translation>
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
            <translation>%1 av %2</translation>
        </message>
        <message>
            <source>Without an area</source>
            <translation>Uten område</translation>
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
            <translation>Intervjuet er fullført. Åpne det igjen for å endre et svar; det du skrev, står her fortsatt.</translation>
        </message>
        <message>
            <source>Something is missing or wrong. See what is left.</source>
            <translation>Noe mangler eller er feil. Se hva som gjenstår.</translation>
        </message>
        <message>
            <source>Somebody has answered this or finished the interview since, and that stays.</source>
            <translation>Noen har siden svart på dette eller fullført intervjuet, og det blir stående.</translation>
        </message>
        <message numerus="yes">
            <source>%n hits</source>
            <translation>
                <numerusform>%n treff</numerusform>
                <numerusform>%n treff</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is answered</source>
            <translation>Alt er besvart</translation>
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
                <numerusform>%n påkrevd</numerusform>
                <numerusform>%n påkrevd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n required answers left</source>
            <translation>
                <numerusform>Ett påkrevd svar gjenstår</numerusform>
                <numerusform>%n påkrevde svar gjenstår</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 av %2</translation>
        </message>
        <message>
            <source>Optional</source>
            <translation>Frivillige</translation>
        </message>
        <message>
            <source>you</source>
            <translation>deg</translation>
        </message>
        <message>
            <source>somebody else</source>
            <translation>en annen</translation>
        </message>
        <message>
            <source>not answered now</source>
            <translation>ikke besvart nå</translation>
        </message>
        <message>
            <source>Required answers that are missing</source>
            <translation>Påkrevde svar som mangler</translation>
        </message>
        <message>
            <source>Answers that must be corrected</source>
            <translation>Svar som må rettes</translation>
        </message>
        <message>
            <source>Finished by %1, %2</source>
            <translation>Fullført av %1, %2</translation>
        </message>
        <message>
            <source>Opened again by %1, %2: %3</source>
            <translation>Åpnet igjen av %1, %2: %3</translation>
        </message>
        <message numerus="yes">
            <source>%n answers to what is not asked any more are taken out.</source>
            <translation>
                <numerusform>%n svar på det som ikke lenger er aktuelt, tas ut.</numerusform>
                <numerusform>%n svar på det som ikke lenger er aktuelt, tas ut.</numerusform>
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
            <translation>Alle nivåer</translation>
        </message>
        <message>
            <source>All types</source>
            <translation>Alle typer</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Alle slag</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message numerus="yes">
            <source>%n hits</source>
            <translation>
                <numerusform>%n treff</numerusform>
                <numerusform>%n treff</numerusform>
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
            <translation>%1 tonn CO₂e</translation>
        </message>
        <message>
            <source>%1 kWh</source>
            <translation>%1 kWh</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Verdi</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>Bevis</translation>
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
            <translation>Lærdom</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>Grunnlag</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Område</translation>
        </message>
        <message>
            <source>Priority area</source>
            <translation>Satsing</translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>Temaer</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Gjelder</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Endret</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Eier</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Kilde</translation>
        </message>
        <message>
            <source>%1, revision %2</source>
            <translation>%1, revisjon %2</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::LowAnswerListModel</name>
        <message>
            <source>The same the time before</source>
            <translation>Samme svar gangen før</translation>
        </message>
        <message>
            <source>The time before: %1</source>
            <translation>Gangen før: %1</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::MatterListModel</name>
        <message>
            <source>Overdue since %1</source>
            <translation>Forfalt %1</translation>
        </message>
        <message>
            <source>Agreed earlier, not completed</source>
            <translation>Avtalt tidligere, ikke fullført</translation>
        </message>
        <message>
            <source>Upcoming procurement</source>
            <translation>Kommende anskaffelse</translation>
        </message>
        <message>
            <source>Need without an action</source>
            <translation>Behov uten tiltak</translation>
        </message>
        <message>
            <source>Added by you</source>
            <translation>Lagt til av deg</translation>
        </message>
        <message numerus="yes">
            <source>To be announced %1, in %n days</source>
            <translation>
                <numerusform>Kunngjøres %1, om %n dag</numerusform>
                <numerusform>Kunngjøres %1, om %n dager</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::MaturityListModel</name>
        <message>
            <source>not begun</source>
            <translation>ikke startet</translation>
        </message>
        <message>
            <source>basic</source>
            <translation>grunnleggende</translation>
        </message>
        <message>
            <source>established</source>
            <translation>etablert</translation>
        </message>
        <message>
            <source>leading</source>
            <translation>ledende</translation>
        </message>
        <message>
            <source>In all %1 of 4, %2</source>
            <translation>Samlet %1 av 4, %2</translation>
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
            <translation>Ny for oss</translation>
        </message>
        <message>
            <source>Met in %1</source>
            <translation>Møtt i %1</translation>
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
                <numerusform>Møtt %n gang</numerusform>
                <numerusform>Møtt %n ganger</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::MilestoneListModel</name>
        <message>
            <source>Reached</source>
            <translation>Nådd</translation>
        </message>
        <message>
            <source>Was due %1</source>
            <translation>Skulle vært nådd %1</translation>
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
            <translation>Ikke besøkt ennå</translation>
        </message>
        <message numerus="yes">
            <source>%n visits</source>
            <translation>
                <numerusform>%n besøk</numerusform>
                <numerusform>%n besøk</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open actions</source>
            <translation>
                <numerusform>ett åpent tiltak</numerusform>
                <numerusform>%n åpne tiltak</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::Need</name>
        <message>
            <source>Need without a title</source>
            <translation>Behov uten tittel</translation>
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
            <translation>ikke satt</translation>
        </message>
        <message>
            <source>%1 of 4</source>
            <translation>%1 av 4</translation>
        </message>
        <message>
            <source>from an answer</source>
            <translation>fra et svar</translation>
        </message>
        <message>
            <source>No actions</source>
            <translation>Ingen tiltak</translation>
        </message>
        <message numerus="yes">
            <source>%n actions</source>
            <translation>
                <numerusform>%n tiltak</numerusform>
                <numerusform>%n tiltak</numerusform>
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
            <translation>Utkastet er lagret</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::OwnData</name>
        <message numerus="yes">
            <source>%n attachments</source>
            <translation>
                <numerusform>%n vedlegg</numerusform>
                <numerusform>%n vedlegg</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n records</source>
            <translation>
                <numerusform>%n opptegnelse</numerusform>
                <numerusform>%n opptegnelser</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::PackListModel</name>
        <message>
            <source>Form</source>
            <translation>Skjema</translation>
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
            <translation>Bilder og vedlegg</translation>
        </message>
        <message>
            <source>%1: %2 of %3 attachments missing</source>
            <translation>%1: %2 av %3 vedlegg mangler</translation>
        </message>
        <message>
            <source>%1, version %2</source>
            <translation>%1, versjon %2</translation>
        </message>
        <message>
            <source>%1 cannot be read. Update the app.</source>
            <translation>%1 kan ikke leses. Oppdater appen.</translation>
        </message>
        <message>
            <source>%1 criteria, %2 examples</source>
            <translation>%1 kriterier, %2 eksempler</translation>
        </message>
        <message>
            <source>Not here yet. It comes with the next sync.</source>
            <translation>Er ikke her ennå. Det kommer ved neste synk.</translation>
        </message>
        <message>
            <source>It comes with the next sync.</source>
            <translation>Den kommer ved neste synk.</translation>
        </message>
        <message>
            <source>No earlier visits</source>
            <translation>Ingen tidligere besøk</translation>
        </message>
        <message>
            <source>Visits, actions and contacts since %1</source>
            <translation>Besøk, tiltak og kontakter siden %1</translation>
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
            <translation>%1: klar til bruk uten nett.</translation>
        </message>
        <message>
            <source>%1: something is missing.</source>
            <translation>%1: noe mangler.</translation>
        </message>
        <message>
            <source>No stop is left to pack for.</source>
            <translation>Ingen stopp gjenstår å pakke for.</translation>
        </message>
        <message>
            <source>Packed %1</source>
            <translation>Pakket %1</translation>
        </message>
        <message numerus="yes">
            <source>History of %n municipalities</source>
            <translation>
                <numerusform>Historikk for %n kommune</numerusform>
                <numerusform>Historikk for %n kommuner</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>og %n til</numerusform>
                <numerusform>og %n til</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n on the device</source>
            <translation>
                <numerusform>%n på enheten</numerusform>
                <numerusform>%n på enheten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stops left</source>
            <translation>
                <numerusform>%n stopp gjenstår</numerusform>
                <numerusform>%n stopp gjenstår</numerusform>
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
            <translation>Kunngjort</translation>
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
            <translation>Avsluttet</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Avlyst</translation>
        </message>
        <message>
            <source>Advice</source>
            <translation>Råd</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Spørsmål</translation>
        </message>
        <message>
            <source>Effect</source>
            <translation>Effekt</translation>
        </message>
        <message>
            <source>The last digit of the CPV code does not fit the others.</source>
            <translation>Siste siffer i CPV-koden stemmer ikke med de andre.</translation>
        </message>
        <message>
            <source>The supplier's organisation number does not fit.</source>
            <translation>Leverandørens organisasjonsnummer stemmer ikke.</translation>
        </message>
        <message>
            <source>Was a climate requirement used? Say so, so that it counts.</source>
            <translation>Er klimakrav brukt? Si det, så det telles med.</translation>
        </message>
        <message>
            <source>The written reason is missing.</source>
            <translation>Den skriftlige begrunnelsen mangler.</translation>
        </message>
        <message>
            <source>Climate counts less than the rule in force asks for.</source>
            <translation>Klima teller mindre enn regelen som gjelder, krever.</translation>
        </message>
        <message>
            <source>It is awarded before it was announced: look at the dates.</source>
            <translation>Den er tildelt før den ble kunngjort: se på datoene.</translation>
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
            <translation>Anslått</translation>
        </message>
        <message>
            <source>Assumptions are missing</source>
            <translation>Forutsetninger mangler</translation>
        </message>
        <message>
            <source>NOK %1 million</source>
            <translation>%1 mill. kr</translation>
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
            <translation>Terskel passert</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::Question</name>
        <message>
            <source>Write a number, for example 4.2.</source>
            <translation>Skriv et tall, for eksempel 4,2.</translation>
        </message>
        <message>
            <source>Write a date, for example 2026-11-24.</source>
            <translation>Skriv en dato, for eksempel 24.11.2026.</translation>
        </message>
        <message>
            <source>This answer is not possible. Correct it or leave it empty.</source>
            <translation>Dette svaret er ikke gyldig. Rett det, eller la feltet stå tomt.</translation>
        </message>
        <message>
            <source>Last: %1, %2</source>
            <translation>Sist: %1, %2</translation>
        </message>
        <message>
            <source>Last: %1</source>
            <translation>Sist: %1</translation>
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
            <translation>sitat lagt til</translation>
        </message>
        <message>
            <source>Choose a month and write the year, for example 2026.</source>
            <translation>Velg måned og skriv året, for eksempel 2026.</translation>
        </message>
        <message>
            <source>Write the year, for example 2026.</source>
            <translation>Skriv året, for eksempel 2026.</translation>
        </message>
        <message>
            <source>Write a whole number, without decimals.</source>
            <translation>Skriv et helt tall, uten desimaler.</translation>
        </message>
        <message>
            <source>Write a time, for example 14.30.</source>
            <translation>Skriv et klokkeslett, for eksempel 14.30.</translation>
        </message>
        <message>
            <source>Write both a date and a time, for example 24.11.2026 and 14.30.</source>
            <translation>Skriv både dato og klokkeslett, for eksempel 24.11.2026 og 14.30.</translation>
        </message>
        <message>
            <source>Write latitude and longitude in degrees, for example 59.4321 and 8.0123.</source>
            <translation>Skriv breddegrad og lengdegrad, for eksempel 59,4321 og 8,0123.</translation>
        </message>
        <message>
            <source>A line needs two places at least, each with latitude and longitude.</source>
            <translation>En linje trenger minst to punkter, hvert med breddegrad og lengdegrad.</translation>
        </message>
        <message>
            <source>An area needs three places at least, each with latitude and longitude.</source>
            <translation>Et område trenger minst tre punkter, hvert med breddegrad og lengdegrad.</translation>
        </message>
        <message>
            <source>Not on this device yet</source>
            <translation>Ikke på enheten ennå</translation>
        </message>
        <message>
            <source>The device does not know where it is. Go outdoors, or write the place.</source>
            <translation>Enheten vet ikke hvor den er. Gå ut, eller skriv posisjonen.</translation>
        </message>
        <message>
            <source>That is more than there can be here. Write a lower number.</source>
            <translation>Det er flere enn det går an å ha her. Skriv et lavere tall.</translation>
        </message>
        <message>
            <source>Answered by you, %1</source>
            <translation>Besvart av deg, %1</translation>
        </message>
        <message>
            <source>Answered by %1, %2</source>
            <translation>Besvart av %1, %2</translation>
        </message>
        <message>
            <source>somebody else</source>
            <translation>en annen</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::RecordForm</name>
        <message>
            <source>Without a name</source>
            <translation>Uten navn</translation>
        </message>
        <message>
            <source>This device takes part in no team. Ask the coordinator.</source>
            <translation>Denne enheten er ikke med i noe team. Spør koordinatoren.</translation>
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
            <translation>En annen</translation>
        </message>
        <message>
            <source>this device</source>
            <translation>denne enheten</translation>
        </message>
        <message>
            <source>another device</source>
            <translation>en annen enhet</translation>
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
            <translation>%1 i %2 ble avvist</translation>
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
            <translation>utkast</translation>
        </message>
        <message>
            <source>Demo</source>
            <translation>Demo</translation>
        </message>
        <message numerus="yes">
            <source>%n figures have changed since</source>
            <translation>
                <numerusform>Ett tall er endret siden</numerusform>
                <numerusform>%n tall er endret siden</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::Saving</name>
        <message>
            <source>Saved on the device</source>
            <translation>Lagret på enheten</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Lagret</translation>
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
            <translation>Det er skrevet noe på dette stoppet, så det kan ikke tas ut. Gi det en annen dag, eller avslutt besøket.</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::StopListModel</name>
        <message>
            <source>Visited</source>
            <translation>Besøkt</translation>
        </message>
        <message>
            <source>Without a date</source>
            <translation>Uten dato</translation>
        </message>
        <message>
            <source>Week %1</source>
            <translation>Uke %1</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Denne uka</translation>
        </message>
        <message>
            <source>Next week</source>
            <translation>Neste uke</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::Summary</name>
        <message numerus="yes">
            <source>%n saved here, not sent</source>
            <translation>
                <numerusform>%n lagret her, ikke sendt</numerusform>
                <numerusform>%n lagret her, ikke sendt</numerusform>
            </translation>
        </message>
        <message>
            <source>No needs yet</source>
            <translation>Ingen behov ennå</translation>
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
            <translation>Gjør et svar til et behov, eller skriv et selv</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Endre</translation>
        </message>
        <message numerus="yes">
            <source>%n actions</source>
            <translation>
                <numerusform>%n tiltak</numerusform>
                <numerusform>%n tiltak</numerusform>
            </translation>
        </message>
        <message>
            <source>No actions yet</source>
            <translation>Ingen tiltak ennå</translation>
        </message>
        <message>
            <source>Agree on who does what, and when</source>
            <translation>Avtal hvem som gjør hva, og når</translation>
        </message>
        <message>
            <source>New action</source>
            <translation>Nytt tiltak</translation>
        </message>
        <message numerus="yes">
            <source>%n actions lack a due date</source>
            <translation>
                <numerusform>Ett tiltak mangler frist</numerusform>
                <numerusform>%n tiltak mangler frist</numerusform>
            </translation>
        </message>
        <message>
            <source>Set due date</source>
            <translation>Sett frist</translation>
        </message>
        <message>
            <source>All required answers are there</source>
            <translation>Alle påkrevde svar er på plass</translation>
        </message>
        <message numerus="yes">
            <source>%n required answers missing</source>
            <translation>
                <numerusform>Ett påkrevd svar mangler</numerusform>
                <numerusform>%n påkrevde svar mangler</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 answered</source>
            <translation>%1 av %2 besvart</translation>
        </message>
        <message>
            <source>Ask now, or let them stand unanswered</source>
            <translation>Spør nå, eller la dem stå som ubesvart</translation>
        </message>
        <message>
            <source>Next contact is not agreed</source>
            <translation>Neste kontakt er ikke avtalt</translation>
        </message>
        <message>
            <source>Next contact: %1</source>
            <translation>Neste kontakt: %1</translation>
        </message>
        <message>
            <source>Answer it in the interview's last section</source>
            <translation>Svar i siste del av intervjuet</translation>
        </message>
        <message>
            <source>%1 of %2 points are ready.</source>
            <translation>%1 av %2 punkter er klare.</translation>
        </message>
        <message>
            <source>Summary %1 %2</source>
            <translation>Oppsummering %1 %2</translation>
        </message>
        <message>
            <source>Follows what you write</source>
            <translation>Oppdateres mens du skriver</translation>
        </message>
        <message>
            <source>Handed over %1</source>
            <translation>Overlevert %1</translation>
        </message>
        <message numerus="yes">
            <source>Handed over %1, %n corrections since</source>
            <translation>
                <numerusform>Overlevert %1, én rettelse siden</numerusform>
                <numerusform>Overlevert %1, %n rettelser siden</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::SyncStatus</name>
        <message numerus="yes">
            <source>%n saved here, not sent</source>
            <translation>
                <numerusform>%n lagret her, ikke sendt</numerusform>
                <numerusform>%n lagret her, ikke sendt</numerusform>
            </translation>
        </message>
        <message>
            <source>Offline. All you need is here.</source>
            <translation>Uten nett. Alt du trenger, ligger her.</translation>
        </message>
        <message>
            <source>Everything is sent</source>
            <translation>Alt er sendt</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>På nett</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Uten nett</translation>
        </message>
        <message>
            <source>last finished %1</source>
            <translation>sist ferdig %1</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting for you</source>
            <translation>
                <numerusform>%n venter på deg</numerusform>
                <numerusform>%n venter på deg</numerusform>
            </translation>
        </message>
        <message>
            <source>Sending %1 of %2</source>
            <translation>Sender %1 av %2</translation>
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
            <translation>Anslått</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>innen %1</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>fra %1</translation>
        </message>
        <message>
            <source>%1 %2 of %3 %4</source>
            <translation>%1 %2 av %3 %4</translation>
        </message>
        <message>
            <source>progress is counted in kWh, MWh, GWh, tCO2e and kg CO2e only</source>
            <translation>framdrift regnes bare i kWh, MWh, GWh, tCO2e og kg CO2e</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::Today</name>
        <message>
            <source>without a date</source>
            <translation>uten dato</translation>
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
            <translation>%1, stopp %2 av %3</translation>
        </message>
        <message>
            <source>Not held yet</source>
            <translation>Ikke holdt ennå</translation>
        </message>
        <message>
            <source>planned for %1</source>
            <translation>planlagt %1</translation>
        </message>
        <message>
            <source>Next visit</source>
            <translation>Neste besøk</translation>
        </message>
        <message>
            <source>Visited %1</source>
            <translation>Besøkt %1</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::TotalCost</name>
        <message>
            <source>Write a number, for example 1234,5.</source>
            <translation>Skriv et tall, for eksempel 1234,5.</translation>
        </message>
        <message>
            <source>Write whole years, from 1 to 100.</source>
            <translation>Skriv hele år, fra 1 til 100.</translation>
        </message>
        <message>
            <source>Write a number from 0 on.</source>
            <translation>Skriv et tall fra 0 og opp.</translation>
        </message>
        <message>
            <source>This number is not possible here.</source>
            <translation>Dette tallet er ikke mulig her.</translation>
        </message>
        <message>
            <source>Purchase</source>
            <translation>Kjøp</translation>
        </message>
        <message>
            <source>Energy, kWh a year</source>
            <translation>Energi, kWh i året</translation>
        </message>
        <message>
            <source>Upkeep a year</source>
            <translation>Drift i året</translation>
        </message>
        <message>
            <source>Other costs a year</source>
            <translation>Andre kostnader i året</translation>
        </message>
        <message>
            <source>Disposal</source>
            <translation>Avhending</translation>
        </message>
        <message>
            <source>Residual value</source>
            <translation>Restverdi</translation>
        </message>
        <message>
            <source>Tonnes CO2e a year</source>
            <translation>Tonn CO2e i året</translation>
        </message>
        <message>
            <source>Total cost</source>
            <translation>Totalkostnad</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Versjon %1</translation>
        </message>
        <message>
            <source>draft on this device</source>
            <translation>utkast på denne enheten</translation>
        </message>
        <message>
            <source>The alternatives cost the same.</source>
            <translation>Alternativene koster det samme.</translation>
        </message>
        <message>
            <source>%1 becomes the cheapest in year %2</source>
            <translation>%1 blir billigst i år %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 costs more to buy, but is %2 kr cheaper over %n years.</source>
            <translation>
                <numerusform>%1 koster mer å kjøpe, men er %2 kr billigere over ett år.</numerusform>
                <numerusform>%1 koster mer å kjøpe, men er %2 kr billigere over %n år.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 is %2 kr cheaper over %n years.</source>
            <translation>
                <numerusform>%1 er %2 kr billigere over ett år.</numerusform>
                <numerusform>%1 er %2 kr billigere over %n år.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::Tour</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 av %2</translation>
        </message>
        <message>
            <source>This device does not take part in a municipality by that name. Check how it is written, or ask the coordinator for access.</source>
            <translation>Enheten har ikke tilgang til noen kommune med det navnet. Sjekk skrivemåten, eller be koordinatoren om tilgang.</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::TourEditor</name>
        <message>
            <source>Tour without a name</source>
            <translation>Tur uten navn</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::TourListModel</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 av %2</translation>
        </message>
        <message>
            <source>You belong to no team yet, and a tour belongs to one. Ask whoever runs the hub to add you to a team.</source>
            <translation>Du hører ikke til noe team ennå, og en tur hører til et team. Be den som drifter knutepunktet, legge deg til i et.</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::UpcomingListModel</name>
        <message>
            <source>%1 mill.</source>
            <translation>%1 mill.</translation>
        </message>
        <message>
            <source>Justification missing</source>
            <translation>Begrunnelse mangler</translation>
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
            <translation>Klimakrav ikke avklart</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::Visit</name>
        <message>
            <source>Visit</source>
            <translation>Besøk</translation>
        </message>
        <message>
            <source>Visit %1</source>
            <translation>Besøk %1</translation>
        </message>
    </context>
    <context>
        <name>MoreRows</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>og %n til</numerusform>
                <numerusform>og %n til</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BodiesSection</name>
        <message>
            <source>Organisations and networks</source>
            <translation>Organisasjoner og nettverk</translation>
        </message>
        <message>
            <source>Joint procurement bodies, state bodies, suppliers and networks stand here.</source>
            <translation>Innkjøpssamarbeid, statlige virksomheter, leverandører og nettverk står her.</translation>
        </message>
        <message>
            <source>Add an organisation</source>
            <translation>Ny organisasjon</translation>
        </message>
        <message>
            <source>Add a network</source>
            <translation>Nytt nettverk</translation>
        </message>
    </context>
    <context>
        <name>AskedSection</name>
        <message>
            <source>Asked, not answered yet</source>
            <translation>Spurt, ikke besvart ennå</translation>
        </message>
        <message>
            <source>Nothing waits for an answer.</source>
            <translation>Ingenting venter på svar.</translation>
        </message>
        <message>
            <source>Ask the hub</source>
            <translation>Spør knutepunktet</translation>
        </message>
    </context>
</TS>
