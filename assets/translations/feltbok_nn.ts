<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn_NO" sourcelanguage="en">
    <context>
        <name>RecoverySheet</name>
        <message>
            <source>Forgotten the PIN?</source>
            <translation>Gløymt PIN?</translation>
        </message>
        <message>
            <source>Forgotten the passphrase?</source>
            <translation>Gløymt passfrasa?</translation>
        </message>
        <message>
            <source>Write the code that the coordinator answered with.</source>
            <translation>Skriv inn koden koordinatoren svarte med.</translation>
        </message>
        <message>
            <source>This is not the answer to the code above, or not the whole of it. Copy it once more, or have it sent again.</source>
            <translation>Dette er ikkje svaret på koden over, eller ikkje heile svaret. Kopier det ein gong til, eller be om å få det sendt på nytt.</translation>
        </message>
        <message numerus="yes">
            <source>Choose at least %n characters.</source>
            <translation>
                <numerusform>Vel minst %n teikn.</numerusform>
                <numerusform>Vel minst %n teikn.</numerusform>
            </translation>
        </message>
        <message>
            <source>The two are not alike. Write it once more.</source>
            <translation>Dei to er ikkje like. Skriv PIN-koden ein gong til.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Lukk</translation>
        </message>
        <message>
            <source>This device cannot be opened without its PIN</source>
            <translation>Denne eininga kan ikkje opnast utan PIN</translation>
        </message>
        <message>
            <source>Your county had not made a recovery key when the PIN was last used. Nothing is erased, however many times you try. What was sent is with the hub: the coordinator can give you a code for another device.</source>
            <translation>Fylket hadde ikkje laga nokon gjenopprettingsnøkkel då PIN-koden sist vart brukt. Ingenting blir sletta, same kor mange gonger du prøver. Det du har sendt, ligg hos knutepunktet. Koordinatoren kan gi deg ein eingongskode til ei anna eining.</translation>
        </message>
        <message>
            <source>Nothing is erased, and what you have written is here. The coordinator can let you in again: send the code, and write the answer you get.</source>
            <translation>Ingenting er sletta, og det du har skrive, ligg her. Koordinatoren kan sleppe deg inn att: Send koden, og skriv inn svaret du får.</translation>
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
            <translation>Ta bilete av han, kopier han inn i ei melding eller les han opp. Koden opnar ingenting på andre einingar.</translation>
        </message>
        <message>
            <source>The coordinator&apos;s answer</source>
            <translation>Svaret frå koordinatoren</translation>
        </message>
        <message>
            <source>New PIN</source>
            <translation>Ny PIN</translation>
        </message>
        <message>
            <source>At least %1, six are better</source>
            <translation>Minst %1 teikn, helst seks</translation>
        </message>
        <message>
            <source>The new PIN once more</source>
            <translation>Ny PIN ein gong til</translation>
        </message>
        <message>
            <source>Open with the new PIN</source>
            <translation>Opne med ny PIN</translation>
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
            <translation>Anskaffing</translation>
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
            <translation>Ikkje med enno</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Ikkje enno</translation>
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
            <translation>Førebu neste besøk</translation>
        </message>
        <message>
            <source>What was promised last time, and what has changed since.</source>
            <translation>Det som blei lova sist, og det som er nytt sidan.</translation>
        </message>
        <message>
            <source>Answer a question</source>
            <translation>Svar på eit spørsmål</translation>
        </message>
        <message>
            <source>It is kept while you write, with and without a network.</source>
            <translation>Svaret blir lagra medan du skriv, med og utan nett.</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation>Skriv eit notat</translation>
        </message>
        <message>
            <source>Or take a picture of the whiteboard, or draw.</source>
            <translation>Eller ta bilete av tavla, eller teikn.</translation>
        </message>
        <message>
            <source>Agree on who does what</source>
            <translation>Bli samde om kven som gjer kva</translation>
        </message>
        <message>
            <source>One tap makes a need of an answer, and an action of a need.</source>
            <translation>Eitt trykk gjer eit svar til eit behov, og eit behov til eit tiltak.</translation>
        </message>
        <message>
            <source>Hand over the summary</source>
            <translation>Overlever oppsummeringa</translation>
        </message>
        <message>
            <source>Two pages, ready before you leave the room.</source>
            <translation>To sider, klare før du går ut av møterommet.</translation>
        </message>
        <message>
            <source>You know your way now</source>
            <translation>No finn du fram</translation>
        </message>
        <message>
            <source>Get to know the field book</source>
            <translation>Bli kjend med feltboka</translation>
        </message>
        <message>
            <source>You have been through a whole visit. Go on trying, or put this away.</source>
            <translation>Du har vore gjennom eit heilt besøk. Prøv gjerne meir, eller legg dette bort.</translation>
        </message>
        <message>
            <source>A visit in five steps, on the demo&apos;s data. Nothing can go wrong here.</source>
            <translation>Eit besøk i fem steg, med demodata. Her kan ingenting gå gale.</translation>
        </message>
        <message>
            <source>%1 of %2 steps tried.</source>
            <translation>%1 av %2 steg er prøvde.</translation>
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
            <translation>Opne igjen: %1</translation>
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
            <translation>Kva skal gjerast</translation>
        </message>
        <message>
            <source>Who owns it</source>
            <translation>Kven eig det</translation>
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
            <translation>Høyrer til behovet</translation>
        </message>
        <message>
            <source>No need</source>
            <translation>Ikkje knytt til eit behov</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beskriving</translation>
        </message>
        <message>
            <source>Other municipalities that own it too</source>
            <translation>Andre kommunar som òg eig det</translation>
        </message>
        <message>
            <source>%1 no longer owns it</source>
            <translation>%1 eig det ikkje lenger</translation>
        </message>
        <message>
            <source>Add a municipality</source>
            <translation>Legg til ein kommune</translation>
        </message>
    </context>
    <context>
        <name>AgreementsSheet</name>
        <message>
            <source>Framework agreements</source>
            <translation>Rammeavtalar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Lukk</translation>
        </message>
        <message>
            <source>All of the team's</source>
            <translation>Alle avtalane til teamet</translation>
        </message>
        <message>
            <source>Agreements that several municipalities buy by stand here.</source>
            <translation>Avtalar som fleire kommunar handlar på, står her.</translation>
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
            <translation>Gjer til behov</translation>
        </message>
        <message>
            <source>Changed. %1</source>
            <translation>Endra. %1</translation>
        </message>
        <message>
            <source>Use this answer</source>
            <translation>Bruk svaret</translation>
        </message>
        <message>
            <source>Use the answer from last time: %1</source>
            <translation>Bruk svaret frå sist: %1</translation>
        </message>
    </context>
    <context>
        <name>AttendanceSheet</name>
        <message>
            <source>List of attendance</source>
            <translation>Deltakarliste</translation>
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
            <translation>Éin person per linje: namn, verksemd</translation>
        </message>
        <message>
            <source>Kari Nordmann, Tokke municipality</source>
            <translation>Kari Nordmann, Tokke kommune</translation>
        </message>
        <message>
            <source>Names are personal data. Where a number is enough, write how many instead.</source>
            <translation>Namn er personopplysningar. Skriv berre talet der det held.</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Legg til</translation>
        </message>
        <message numerus="yes">
            <source>Add %n people</source>
            <translation>
                <numerusform>Legg til %n deltakar</numerusform>
                <numerusform>Legg til %n deltakarar</numerusform>
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
            <translation>Linja i denne saka</translation>
        </message>
        <message>
            <source>Award criterion of your own</source>
            <translation>Eige tildelingskriterium</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Ta ut</translation>
        </message>
        <message>
            <source>One place up</source>
            <translation>Eitt hakk opp</translation>
        </message>
        <message>
            <source>One place down</source>
            <translation>Eitt hakk ned</translation>
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
            <translation>Berre tildelingskriterium</translation>
        </message>
        <message>
            <source>Counts for climate and environment</source>
            <translation>Tel for klima og miljø</translation>
        </message>
    </context>
    <context>
        <name>BasketPanel</name>
        <message>
            <source>Basket</source>
            <translation>Korg</translation>
        </message>
        <message>
            <source>New basket</source>
            <translation>Ny korg</translation>
        </message>
        <message>
            <source>No basket yet</source>
            <translation>Inga korg enno</translation>
        </message>
        <message>
            <source>Gather criteria for a procurement, give them weights, and take them with you as text.</source>
            <translation>Samle kriterium til ei anskaffing, gi dei vekt, og ta dei med som tekst.</translation>
        </message>
        <message>
            <source>Begin a basket</source>
            <translation>Start ei korg</translation>
        </message>
        <message>
            <source>Put criteria here from the list, or write an award criterion of your own.</source>
            <translation>Legg kriterium hit frå lista, eller skriv eit eige tildelingskriterium.</translation>
        </message>
        <message>
            <source>Price, quality …</source>
            <translation>Pris, kvalitet …</translation>
        </message>
        <message>
            <source>An award criterion of your own</source>
            <translation>Eige tildelingskriterium</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Legg til</translation>
        </message>
        <message>
            <source>How climate counts</source>
            <translation>Slik tel klima</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Vel</translation>
        </message>
        <message>
            <source>Weighted</source>
            <translation>Vekta</translation>
        </message>
        <message>
            <source>Ranked among the first three</source>
            <translation>Rangert blant dei tre første</translation>
        </message>
        <message>
            <source>Requirements instead of weight</source>
            <translation>Krav i staden for vekt</translation>
        </message>
        <message>
            <source>Written reason</source>
            <translation>Skriftleg grunngiving</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <source>Workbook</source>
            <translation>Rekneark</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Lagra som %1</translation>
        </message>
    </context>
    <context>
        <name>CalendarPopup</name>
        <message>
            <source>The month before</source>
            <translation>Førre månad</translation>
        </message>
        <message>
            <source>The month after</source>
            <translation>Neste månad</translation>
        </message>
    </context>
    <context>
        <name>ChangeBlock</name>
        <message>
            <source>Changed since %1</source>
            <translation>Endra sidan %1</translation>
        </message>
    </context>
    <context>
        <name>ChangePinSheet</name>
        <message>
            <source>Write the PIN you have now.</source>
            <translation>Skriv inn PIN-koden du har no.</translation>
        </message>
        <message numerus="yes">
            <source>That was not right. Try again in %n seconds.</source>
            <translation>
                <numerusform>Det var feil. Prøv igjen om %n sekund.</numerusform>
                <numerusform>Det var feil. Prøv igjen om %n sekund.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Choose at least %n characters.</source>
            <translation>
                <numerusform>Vel minst %n teikn.</numerusform>
                <numerusform>Vel minst %n teikn.</numerusform>
            </translation>
        </message>
        <message>
            <source>The two are not alike. Write it once more.</source>
            <translation>Dei to er ikkje like. Skriv PIN-koden ein gong til.</translation>
        </message>
        <message>
            <source>Change PIN</source>
            <translation>Byt PIN</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Lukk</translation>
        </message>
        <message>
            <source>The PIN is changed. The old one no longer opens the field book.</source>
            <translation>PIN-koden er bytt. Den gamle opnar ikkje feltboka lenger.</translation>
        </message>
        <message>
            <source>The PIN you have now</source>
            <translation>PIN-koden du har no</translation>
        </message>
        <message>
            <source>New PIN</source>
            <translation>Ny PIN</translation>
        </message>
        <message>
            <source>At least %1, six are better</source>
            <translation>Minst %1 teikn, helst seks</translation>
        </message>
        <message>
            <source>The new PIN once more</source>
            <translation>Ny PIN ein gong til</translation>
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
            <translation>Eingongskode</translation>
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
            <translation>Hald kameraet over koden. Han inneheld berre teksten under, og treng ikkje nett.</translation>
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
            <translation>Nokon har skrive noko anna i eit felt her. Begge tekstane ligg under Synk.</translation>
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
            <translation>Behald min</translation>
        </message>
        <message>
            <source>Keep this one</source>
            <translation>Behald denne</translation>
        </message>
        <message>
            <source>Keep theirs</source>
            <translation>Behald deira</translation>
        </message>
        <message>
            <source>The starting point: what stood there before you both wrote</source>
            <translation>Utgangspunktet: det som stod der før de skreiv</translation>
        </message>
        <message>
            <source>Write new</source>
            <translation>Skriv ny</translation>
        </message>
        <message numerus="yes">
            <source>%n more texts come up after this one.</source>
            <translation>
                <numerusform>%n tekst til kjem etter denne.</numerusform>
                <numerusform>%n tekstar til kjem etter denne.</numerusform>
            </translation>
        </message>
        <message>
            <source>Both texts stay in the history, whatever you choose. Until you do, the newest is shown.</source>
            <translation>Begge tekstane står i historikken same kva du vel. Til du vel, er det den nyaste som blir vist.</translation>
        </message>
        <message>
            <source>Hide the starting point</source>
            <translation>Skjul utgangspunktet</translation>
        </message>
        <message>
            <source>See the starting point</source>
            <translation>Sjå utgangspunktet</translation>
        </message>
        <message>
            <source>Go on writing</source>
            <translation>Skriv vidare</translation>
        </message>
    </context>
    <context>
        <name>CostAnswer</name>
        <message>
            <source>Cost year by year</source>
            <translation>Samla kostnad år for år</translation>
        </message>
        <message>
            <source>Present value, thousand kr</source>
            <translation>Noverdi, tusen kr</translation>
        </message>
        <message>
            <source>What would turn the answer</source>
            <translation>Kva som snur svaret</translation>
        </message>
        <message>
            <source>No single assumption turns it.</source>
            <translation>Ingen av føresetnadene snur det åleine.</translation>
        </message>
    </context>
    <context>
        <name>CostCard</name>
        <message>
            <source>Cheapest</source>
            <translation>Billegast</translation>
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
            <translation>Namn</translation>
        </message>
        <message>
            <source>Name of %1</source>
            <translation>Namn på %1</translation>
        </message>
        <message>
            <source>Alternative</source>
            <translation>Alternativ</translation>
        </message>
        <message>
            <source>This is cost, and no climate score. By itself it does not count among the 30 percent.</source>
            <translation>Dette er kostnad, ikkje klimapoeng. Kostnaden tel ikkje av seg sjølv med i dei 30 prosentane.</translation>
        </message>
    </context>
    <context>
        <name>CostHead</name>
        <message>
            <source>Comparison</source>
            <translation>Samanlikning</translation>
        </message>
        <message>
            <source>Saved comparisons</source>
            <translation>Lagra samanlikningar</translation>
        </message>
        <message>
            <source>New comparison</source>
            <translation>Ny samanlikning</translation>
        </message>
        <message>
            <source>What is bought</source>
            <translation>Kva som blir kjøpt</translation>
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
            <translation>Vel</translation>
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
            <translation>Postane bak talet</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Lukk</translation>
        </message>
        <message>
            <source>No records stand behind this number.</source>
            <translation>Ingen postar står bak dette talet.</translation>
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
            <translation>%1 av %2 kommunar besøkte</translation>
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
            <translation>Alle fylke</translation>
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
            <translation>Manglar</translation>
        </message>
    </context>
    <context>
        <name>DamagedPage</name>
        <message>
            <source>The field book cannot be opened</source>
            <translation>Feltboka kan ikkje opnast</translation>
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
            <translation>Opne kalenderen</translation>
        </message>
        <message>
            <source>Write a date, for example 24.11.2026.</source>
            <translation>Skriv ein dato, til dømes 24.11.2026.</translation>
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
            <translation>Denne eininga</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
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
            <translation>Denne feltboka har ikkje noko knutepunkt. Alt ligg berre på denne eininga.</translation>
        </message>
        <message>
            <source>About Feltbok</source>
            <translation>Om Feltbok</translation>
        </message>
        <message>
            <source>A field book for municipal visits. Free software under the Apache licence 2.0. Typeface Inter (OFL), icons lucide (ISC).</source>
            <translation>Feltbok for kommunebesøk. Fri programvare med Apache-lisensen 2.0. Skrifttypen er Inter (OFL), ikona er lucide (ISC).</translation>
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
            <translation>Teikn</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Add a photo to draw on</source>
            <translation>Legg til eit bilete å teikne på</translation>
        </message>
        <message>
            <source>Draw on it</source>
            <translation>Teikn på biletet</translation>
        </message>
        <message>
            <source>Draw anew</source>
            <translation>Teikn på nytt</translation>
        </message>
        <message>
            <source>Sheet to draw on: %1</source>
            <translation>Teikneark: %1</translation>
        </message>
        <message>
            <source>Draw with finger, pen or mouse. Arrows move the pen, Space sets it down and lifts it.</source>
            <translation>Teikn med finger, penn eller mus. Piltastane flyttar pennen, mellomrom set han ned og løftar han.</translation>
        </message>
        <message>
            <source>Keep the signature</source>
            <translation>Behald underskrifta</translation>
        </message>
        <message>
            <source>Keep the drawing</source>
            <translation>Behald teikninga</translation>
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
            <translation>Bilete</translation>
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
            <translation>Kva som er endra</translation>
        </message>
        <message>
            <source>Ten electric vans</source>
            <translation>Ti elektriske varebilar</translation>
        </message>
        <message>
            <source>Measured</source>
            <translation>Målt</translation>
        </message>
        <message>
            <source>Calculated</source>
            <translation>Berekna</translation>
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
            <translation>Føresetnader</translation>
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
            <translation>Kor mykje i året</translation>
        </message>
        <message>
            <source>Factor</source>
            <translation>Faktor</translation>
        </message>
        <message>
            <source>Choose a factor</source>
            <translation>Vel ein faktor</translation>
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
            <translation>Bilete</translation>
        </message>
        <message>
            <source>A poster or another picture can be kept here. It lies encrypted on this device, and opens without a network.</source>
            <translation>Her kan ein plakat eller eit anna bilete ligge. Det er kryptert på eininga og kan opnast utan nett.</translation>
        </message>
        <message>
            <source>Add a picture</source>
            <translation>Legg til bilete</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>Vel eit bilete</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::ElementListModel</name>
        <message>
            <source>Not on this device</source>
            <translation>Ikkje på denne eininga</translation>
        </message>
    </context>
    <context>
        <name>EmptyTours</name>
        <message>
            <source>No tour yet</source>
            <translation>Ingen tur enno</translation>
        </message>
        <message>
            <source>The coordinator can plan the tour and send it here. You can also begin one yourself.</source>
            <translation>Koordinatoren kan planlegge turen og sende han hit. Du kan òg lage ein sjølv.</translation>
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
            <translation>Opne intervjuet igjen</translation>
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
            <translation>Opne igjen</translation>
        </message>
        <message>
            <source>Everything is in order. Finished, the answers stand as they are on all devices. You can open the interview again if you say why.</source>
            <translation>Alt er i orden. Når intervjuet er fullført, blir svara låste på alle einingar. Du kan opne det igjen om du skriv kvifor.</translation>
        </message>
        <message>
            <source>These come first:</source>
            <translation>Dette må på plass først:</translation>
        </message>
        <message>
            <source>What is missing or wrong</source>
            <translation>Det som manglar eller er feil</translation>
        </message>
        <message>
            <source>Why is it opened again?</source>
            <translation>Kvifor blir det opna igjen?</translation>
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
            <translation>Anonym: ingenting blir vist under fem svar.</translation>
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
            <translation>Svara er anonyme. Dei blir lagde til teljinga med ein gong, og ingen sine eigne svar blir tekne vare på.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Lukk</translation>
        </message>
        <message>
            <source>Give the answers</source>
            <translation>Lever svara</translation>
        </message>
        <message>
            <source>Thank you. Pass the tablet on.</source>
            <translation>Takk. Send nettbrettet vidare.</translation>
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
            <translation>Kven som møtte</translation>
        </message>
        <message>
            <source>Nobody is counted yet.</source>
            <translation>Ingen er talde enno.</translation>
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
            <translation>Kor mange</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Legg til</translation>
        </message>
        <message>
            <source>Write a whole number from 1 on.</source>
            <translation>Skriv eit heilt tal frå 1 og opp.</translation>
        </message>
        <message>
            <source>Evaluation</source>
            <translation>Evaluering</translation>
        </message>
        <message>
            <source>Write or paste a list of names</source>
            <translation>Skriv eller lim inn ei namneliste</translation>
        </message>
        <message>
            <source>List of attendance</source>
            <translation>Deltakarliste</translation>
        </message>
    </context>
    <context>
        <name>EventsPage</name>
        <message>
            <source>Events</source>
            <translation>Arrangement</translation>
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
            <translation>Ingen arrangement her enno</translation>
        </message>
        <message>
            <source>Courses, seminars, webinars and conferences stand here with who came and how it was.</source>
            <translation>Kurs, seminar, webinar og konferansar står her med kven som kom og korleis det var.</translation>
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
            <translation>Byt</translation>
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
            <translation>Legg til eit opptak</translation>
        </message>
        <message>
            <source>Add a film</source>
            <translation>Legg til ein film</translation>
        </message>
        <message>
            <source>Add a file</source>
            <translation>Legg til ei fil</translation>
        </message>
        <message>
            <source>Add a photo</source>
            <translation>Legg til eit bilete</translation>
        </message>
        <message>
            <source>Recordings</source>
            <translation>Opptak</translation>
        </message>
        <message>
            <source>Films</source>
            <translation>Filmar</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Alle filer</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Bilete</translation>
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
            <translation>Vel</translation>
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
            <translation>Søk blant svara: %1</translation>
        </message>
        <message>
            <source>No choice has these words.</source>
            <translation>Ingen svar inneheld desse orda.</translation>
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
            <translation>Kople til knutepunktet</translation>
        </message>
        <message>
            <source>Choose a PIN</source>
            <translation>Vel PIN</translation>
        </message>
        <message>
            <source>Digits that only you know</source>
            <translation>Siffer som berre du kjenner</translation>
        </message>
        <message>
            <source>Fetch the tour</source>
            <translation>Hent turen</translation>
        </message>
        <message>
            <source>One-time code</source>
            <translation>Eingongskode</translation>
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
            <translation>PIN-en ein gong til</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Tilbake</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Kople til</translation>
        </message>
        <message>
            <source>Write the hub's address. The coordinator has it.</source>
            <translation>Skriv adressa til knutepunktet. Du får ho av koordinatoren.</translation>
        </message>
        <message>
            <source>The code has %1 characters. Ask the coordinator if you lack it.</source>
            <translation>Koden har %1 teikn. Manglar du koden, spør koordinatoren.</translation>
        </message>
        <message>
            <source>Give the device a name the others will know, such as Tablet 3.</source>
            <translation>Gi eininga eit namn dei andre kjenner igjen, til dømes Nettbrett 3.</translation>
        </message>
        <message numerus="yes">
            <source>Choose at least %n characters.</source>
            <translation>
                <numerusform>Vel minst %n teikn.</numerusform>
                <numerusform>Vel minst %n teikn.</numerusform>
            </translation>
        </message>
        <message>
            <source>The two are not alike. Write it once more.</source>
            <translation>Dei to er ikkje like. Skriv PIN-koden ein gong til.</translation>
        </message>
        <message>
            <source>Start using the field book</source>
            <translation>Ta feltboka i bruk</translation>
        </message>
        <message>
            <source>The coordinator gives you a one-time code. After that all works without a network.</source>
            <translation>Koordinatoren gir deg ein eingongskode. Etterpå verkar alt utan nett.</translation>
        </message>
        <message>
            <source>Its address and your one-time code</source>
            <translation>Adressa og eingongskoden din</translation>
        </message>
        <message>
            <source>Forms, municipalities and history</source>
            <translation>Skjema, kommunar og historikk</translation>
        </message>
        <message>
            <source>The key is made on this device and never leaves it.</source>
            <translation>Nøkkelen blir laga her og forlèt aldri denne eininga.</translation>
        </message>
        <message>
            <source>The hub's address</source>
            <translation>Adressa til knutepunktet</translation>
        </message>
        <message>
            <source>The code is valid for seven days and can be used once.</source>
            <translation>Koden gjeld i sju dagar og kan brukast éin gong.</translation>
        </message>
        <message>
            <source>The device's name</source>
            <translation>Namn på eininga</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Neste</translation>
        </message>
        <message>
            <source>At least %1, six are better</source>
            <translation>Minst %1 teikn, helst seks</translation>
        </message>
        <message>
            <source>Asking the hub</source>
            <translation>Spør knutepunktet</translation>
        </message>
        <message>
            <source>Write the address as you were given it, with https:// in front.</source>
            <translation>Skriv adressa slik du fekk ho, med https:// framfor.</translation>
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
            <translation>Ikkje valt</translation>
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
            <translation>Svara følger spørsmåla sine. Svar som ikkje får plass i den nye versjonen, blir tekne vare på, men ikkje viste.</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>Skilnadene</translation>
        </message>
    </context>
    <context>
        <name>FormSeveral</name>
        <message>
            <source>a later revision exists</source>
            <translation>nyare revisjon finst</translation>
        </message>
        <message>
            <source>Take out %1, of which a later revision exists</source>
            <translation>Ta ut %1, som finst i ein nyare revisjon</translation>
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
            <translation>Namn på kommune</translation>
        </message>
        <message>
            <source>Code or words of a criterion</source>
            <translation>Kode eller ord frå kriteriet</translation>
        </message>
        <message>
            <source>All that is on this device is here already.</source>
            <translation>Alt som ligg på eininga, er med allereie.</translation>
        </message>
        <message>
            <source>Nothing on this device is called that.</source>
            <translation>Ingenting på eininga heiter det.</translation>
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
            <translation>Lag turen og stoppa under Turar. Pakk for tur seier kva som ligg på eininga, og kva som manglar. Hent det medan du har nett.</translation>
        </message>
        <message>
            <source>In the meeting</source>
            <translation>I møtet</translation>
        </message>
        <message>
            <source>Open the visit and choose Interview. Go to any question, or find one by writing a word of it. What you write is kept at once, with and without a network. One tap makes a need of an answer.</source>
            <translation>Opne besøket og vel Intervju. Gå til kva spørsmål du vil, eller finn eit ved å skrive eit ord frå det. Det du skriv, blir lagra med ein gong, med og utan nett. Eitt trykk gjer eit svar til eit behov.</translation>
        </message>
        <message>
            <source>Before you leave</source>
            <translation>Før du dreg</translation>
        </message>
        <message>
            <source>Agree on who does what under Needs and actions. The summary names the answers that are missing, and becomes a PDF that you can hand over.</source>
            <translation>Avtal kven som gjer kva, under Behov og tiltak. Oppsummeringa seier kva svar som manglar, og blir ein PDF du kan levere på staden.</translation>
        </message>
        <message>
            <source>Back on the network</source>
            <translation>Tilbake på nett</translation>
        </message>
        <message>
            <source>The sync starts by itself. Saved here, Sent and Confirmed say where each record is. A sync that is cut off goes on from there.</source>
            <translation>Synken startar av seg sjølv. Lagra her, Sendt og Stadfesta seier kvar det du har skrive, er. Ein synk som blir avbroten, held fram der han slapp.</translation>
        </message>
        <message>
            <source>Two texts in one field</source>
            <translation>To tekstar i eitt felt</translation>
        </message>
        <message>
            <source>When two people have written in the same field, both texts wait under Sync. Choose one of them or write a new one. All of them stay in the history.</source>
            <translation>Når to har skrive i same felt, ventar begge tekstane under Synk. Vel ein av dei, eller skriv ein ny. Alle blir liggande i historikken.</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tastar</translation>
        </message>
        <message>
            <source>This help</source>
            <translation>Denne hjelpa</translation>
        </message>
        <message>
            <source>Search in everything</source>
            <translation>Søk i alt</translation>
        </message>
        <message>
            <source>Find a question in the interview</source>
            <translation>Finn eit spørsmål i intervjuet</translation>
        </message>
        <message>
            <source>Take the last answer back</source>
            <translation>Angre siste svar</translation>
        </message>
        <message>
            <source>Give it again</source>
            <translation>Gjer det om igjen</translation>
        </message>
        <message>
            <source>Answer on a scale</source>
            <translation>Svar på ein skala</translation>
        </message>
        <message>
            <source>The next field or button</source>
            <translation>Neste felt eller knapp</translation>
        </message>
        <message>
            <source>Close what is open</source>
            <translation>Lukk det som er ope</translation>
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
            <translation>Ingenting enno. Det første besøket kjem her.</translation>
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
            <translation>Gjeld no</translation>
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
            <translation>Ingen ventar på svar. Spørsmål kan stillast frå sida til kommunen, eller skrivast inn her.</translation>
        </message>
        <message>
            <source>Add a question</source>
            <translation>Nytt spørsmål</translation>
        </message>
        <message>
            <source>Framework agreements</source>
            <translation>Rammeavtalar</translation>
        </message>
        <message>
            <source>Agreements that several municipalities buy by stand here.</source>
            <translation>Avtalar som fleire kommunar handlar på, står her.</translation>
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
            <translation>Nettverk som kommunar er med i, står her.</translation>
        </message>
        <message>
            <source>Add a network</source>
            <translation>Nytt nettverk</translation>
        </message>
        <message>
            <source>Themes and areas</source>
            <translation>Tema og område</translation>
        </message>
        <message>
            <source>They come with the library; you can add more.</source>
            <translation>Dei følger med biblioteket. Du kan legge til fleire.</translation>
        </message>
        <message>
            <source>Add a theme</source>
            <translation>Nytt tema</translation>
        </message>
        <message>
            <source>Campaigns</source>
            <translation>Kampanjar</translation>
        </message>
        <message>
            <source>Posters and other campaigns stand here, with their channel.</source>
            <translation>Plakatar og andre kampanjar står her, med kanal.</translation>
        </message>
        <message>
            <source>Add a campaign</source>
            <translation>Ny kampanje</translation>
        </message>
        <message>
            <source>Searches without a find</source>
            <translation>Søk utan treff</translation>
        </message>
        <message>
            <source>Everything that was searched for has been found.</source>
            <translation>Ingen har meldt frå om noko dei ikkje fann.</translation>
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
            <translation>Blir råda brukte?</translation>
        </message>
        <message>
            <source>Procurements with climate requirements</source>
            <translation>Anskaffingar med klimakrav</translation>
        </message>
        <message>
            <source>Tonnes of CO2 saved, never added up</source>
            <translation>Tonn CO2 spart, aldri lagde saman</translation>
        </message>
        <message>
            <source>Dots: how severe, 1–4. Arrows: more or fewer than a year before. A number opens its needs.</source>
            <translation>Prikkar: alvor, 1–4. Piler: fleire eller færre enn året før. Trykk på eit tal for å sjå behova.</translation>
        </message>
        <message>
            <source>Insight</source>
            <translation>Innsikt</translation>
        </message>
        <message>
            <source>Counted on this device, from what is synced to it</source>
            <translation>Talt på denne eininga, av det som er synka hit</translation>
        </message>
        <message>
            <source>Nothing to count in this period</source>
            <translation>Ingenting å telje i denne perioden</translation>
        </message>
        <message>
            <source>Visits, needs and actions show here as they are written and synced.</source>
            <translation>Besøk, behov og tiltak kjem fram her etter kvart som dei blir skrivne og synka.</translation>
        </message>
        <message>
            <source>municipalities visited</source>
            <translation>kommunar besøkte</translation>
        </message>
        <message>
            <source>Needs by municipality and area</source>
            <translation>Behov per kommune og område</translation>
        </message>
        <message>
            <source>Maturity over time</source>
            <translation>Modnad over tid</translation>
        </message>
        <message>
            <source>Mean of the latest answers, 0–4. For conversation, not for ranking.</source>
            <translation>Snitt av dei siste svara, 0–4. Til samtale, ikkje til rangering.</translation>
        </message>
        <message>
            <source>What hinders most</source>
            <translation>Kva hindrar mest</translation>
        </message>
        <message>
            <source>Support wanted</source>
            <translation>Ønskt støtte</translation>
        </message>
        <message>
            <source>Are agreed actions kept?</source>
            <translation>Blir det avtalte gjort?</translation>
        </message>
        <message>
            <source>Methods in use</source>
            <translation>Metodar i bruk</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>Indikatorar</translation>
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
            <translation>Opne igjen</translation>
        </message>
        <message>
            <source>New version of the form</source>
            <translation>Ny versjon av skjemaet</translation>
        </message>
        <message>
            <source>See the difference</source>
            <translation>Sjå skilnaden</translation>
        </message>
    </context>
    <context>
        <name>InterviewTab</name>
        <message>
            <source>The interview has not begun</source>
            <translation>Intervjuet er ikkje starta</translation>
        </message>
        <message>
            <source>The questionnaire lies on this device. Everything you answer is kept at once.</source>
            <translation>Skjemaet ligg på eininga. Alt du svarer, blir lagra med ein gong.</translation>
        </message>
        <message>
            <source>Begin the interview</source>
            <translation>Start intervjuet</translation>
        </message>
        <message>
            <source>The question before</source>
            <translation>Førre spørsmål</translation>
        </message>
        <message numerus="yes">
            <source>%n left</source>
            <translation>
                <numerusform>%n står att</numerusform>
                <numerusform>%n står att</numerusform>
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
            <translation>Kva står att</translation>
        </message>
    </context>
    <context>
        <name>LeftList</name>
        <message>
            <source>Everything is answered.</source>
            <translation>Alt er svart på.</translation>
        </message>
        <message>
            <source>What is left</source>
            <translation>Kva står att</translation>
        </message>
        <message>
            <source>Changed since last</source>
            <translation>Endra sidan sist</translation>
        </message>
        <message>
            <source>No answer is another than last time.</source>
            <translation>Ingen svar er endra sidan sist.</translation>
        </message>
    </context>
    <context>
        <name>LeftPane</name>
        <message>
            <source>What is left</source>
            <translation>Kva står att</translation>
        </message>
    </context>
    <context>
        <name>LeftTabs</name>
        <message>
            <source>Left</source>
            <translation>Står att</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Endra</translation>
        </message>
        <message>
            <source>Close the pane</source>
            <translation>Lukk panelet</translation>
        </message>
        <message>
            <source>Since the visit %1</source>
            <translation>Sidan besøket %1</translation>
        </message>
        <message>
            <source>You can close the visit without them. They then stand as missing in the summary.</source>
            <translation>Du kan avslutte besøket utan dei. Dei står då som manglande i oppsummeringa.</translation>
        </message>
        <message>
            <source>Finish the interview</source>
            <translation>Fullfør intervjuet</translation>
        </message>
        <message numerus="yes">
            <source>Use %n answers from last time</source>
            <translation>
                <numerusform>Bruk svaret frå sist</numerusform>
                <numerusform>Bruk %n svar frå sist</numerusform>
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
            <translation>rettleiing</translation>
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
            <translation>Tel i vekta på klima og miljø.</translation>
        </message>
        <message>
            <source>Fourth paragraph: a requirement instead of weight.</source>
            <translation>Fjerde ledd: krav i staden for vekting.</translation>
        </message>
        <message>
            <source>Follows the requirement up in the contract; counts no points.</source>
            <translation>Følger opp kravet i kontrakten, gir ikkje poeng.</translation>
        </message>
        <message>
            <source>Does not count.</source>
            <translation>Tel ikkje.</translation>
        </message>
        <message>
            <source>To be judged in each case.</source>
            <translation>Må vurderast i kvar sak.</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Utkast</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>Gjeldande</translation>
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
            <translation>Utgått av biblioteket. Finn eit anna krav.</translation>
        </message>
        <message>
            <source>The weights make %1 %, not 100 %.</source>
            <translation>Vektene er %1 % til saman, ikkje 100 %.</translation>
        </message>
        <message>
            <source>The weights make %1 %, more than 100 %.</source>
            <translation>Vektene er %1 % til saman, meir enn 100 %.</translation>
        </message>
        <message>
            <source>Climate and environment count %1 %. Section 7-9 asks for more, or for requirements instead with a written reason.</source>
            <translation>Klima og miljø tel %1 %. § 7-9 krev meir, eller krav i staden med skriftleg grunngiving.</translation>
        </message>
        <message>
            <source>Climate and environment must be among the first three.</source>
            <translation>Klima og miljø må stå blant dei tre første.</translation>
        </message>
        <message>
            <source>No requirement here replaces the weight. Add a specification.</source>
            <translation>Ingen krav her erstattar vektinga. Legg til ein kravspesifikasjon.</translation>
        </message>
        <message>
            <source>Write why requirements give a clearly better effect. The reason must stand in the documents.</source>
            <translation>Skriv kvifor krav gir klart betre effekt. Grunngivinga skal stå i anskaffingsdokumenta.</translation>
        </message>
        <message>
            <source>A requirement earns no points. Take the weight away.</source>
            <translation>Eit krav gir ikkje poeng. Ta bort vekta.</translation>
        </message>
    </context>
    <context>
        <name>LibraryItemView</name>
        <message>
            <source>There is a later revision.</source>
            <translation>Det finst ein nyare revisjon.</translation>
        </message>
        <message>
            <source>This is retired: do not use it in anything new.</source>
            <translation>Utgått: ikkje bruk det i noko nytt.</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Vis den</translation>
        </message>
        <message>
            <source>Check it against the rules in force</source>
            <translation>Må kontrollerast mot gjeldande reglar</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>In the basket</source>
            <translation>I korga</translation>
        </message>
        <message>
            <source>Put in the basket</source>
            <translation>Legg i korga</translation>
        </message>
        <message>
            <source>Begin a basket</source>
            <translation>Start ei korg</translation>
        </message>
        <message>
            <source>Examples</source>
            <translation>Eksempel</translation>
        </message>
        <message>
            <source>Criteria</source>
            <translation>Kriterium</translation>
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
            <translation>Søket leitar i kriterium, eksempel og malar på denne eininga.</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Tøm søket</translation>
        </message>
        <message>
            <source>Did you find it?</source>
            <translation>Fann du det?</translation>
        </message>
        <message>
            <source>Write what you looked for. The coordinator sees it in a list and can fill the gap.</source>
            <translation>Skriv kva du leita etter. Koordinatoren ser det som ei liste og kan tette holet.</translation>
        </message>
        <message>
            <source>What you looked for</source>
            <translation>Kva du leita etter</translation>
        </message>
        <message>
            <source>Tell the coordinator</source>
            <translation>Meld frå</translation>
        </message>
        <message>
            <source>Saved here. It goes with the next sync.</source>
            <translation>Lagra her. Det blir sendt med neste synk.</translation>
        </message>
        <message numerus="yes">
            <source>Search without filters: %n hits</source>
            <translation>
                <numerusform>Søk utan filter: %n treff</numerusform>
                <numerusform>Søk utan filter: %n treff</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing with these filters</source>
            <translation>Ingen treff med desse filtera</translation>
        </message>
        <message>
            <source>Clear the filters</source>
            <translation>Fjern filtera</translation>
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
            <translation>Korg</translation>
        </message>
        <message>
            <source>Find a requirement or an example</source>
            <translation>Finn eit krav eller eit eksempel</translation>
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
            <translation>Det kjem med ein synk, når koordinatoren har begynt på det.</translation>
        </message>
        <message>
            <source>Choose something in the list</source>
            <translation>Vel noko i lista</translation>
        </message>
        <message>
            <source>Its words, proof and source stand here.</source>
            <translation>Her står tekst, bevis og kjelde.</translation>
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
            <translation>Fleire filter</translation>
        </message>
        <message>
            <source>Fewer filters</source>
            <translation>Færre filter</translation>
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
                <numerusform>Det var feil. Prøv igjen om %n sekund.</numerusform>
            </translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Låst</translation>
        </message>
        <message>
            <source>Locked. Everything on the device is encrypted.</source>
            <translation>Låst. Alt på eininga er kryptert.</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Opnar</translation>
        </message>
        <message>
            <source>Write the passphrase</source>
            <translation>Skriv passfrasen</translation>
        </message>
        <message>
            <source>It is the one you chose for this device.</source>
            <translation>Det er den du valde for denne eininga.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passfrase</translation>
        </message>
        <message>
            <source>Nothing is erased, however many times you try.</source>
            <translation>Ingenting blir sletta, same kor mange gonger du prøver.</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Lås opp</translation>
        </message>
        <message>
            <source>Forgotten the PIN?</source>
            <translation>Gløymt PIN?</translation>
        </message>
        <message>
            <source>Forgotten the passphrase?</source>
            <translation>Gløymt passfrasen?</translation>
        </message>
        <message>
            <source>Forgotten it?</source>
            <translation>Gløymt?</translation>
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
            <translation>Noko du vil ta opp</translation>
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
            <translation>Modnad</translation>
        </message>
        <message>
            <source>For conversation, not for ranking.</source>
            <translation>Til samtale, ikkje til rangering.</translation>
        </message>
        <message>
            <source>Comes with the first interview.</source>
            <translation>Kjem med det første intervjuet.</translation>
        </message>
    </context>
    <context>
        <name>MeetingList</name>
        <message>
            <source>You meet</source>
            <translation>De møter</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Legg til</translation>
        </message>
        <message>
            <source>Nobody yet. Choose among those you know, or count by level.</source>
            <translation>Ingen enno. Vel blant dei du kjenner, eller tel etter nivå.</translation>
        </message>
    </context>
    <context>
        <name>MeetingRow</name>
        <message>
            <source>Do not meet %1</source>
            <translation>Ikkje møt %1</translation>
        </message>
    </context>
    <context>
        <name>MeetingSheet</name>
        <message>
            <source>Who do you meet?</source>
            <translation>Kven møter de?</translation>
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
            <translation>Kor mange</translation>
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
            <translation>Milepælar</translation>
        </message>
        <message>
            <source>New milestone</source>
            <translation>Ny milepæl</translation>
        </message>
        <message>
            <source>None yet: conferences, dates and goals of the project.</source>
            <translation>Ingen enno: konferansar, datoar og mål i prosjektet.</translation>
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
            <translation>Månad: %1</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Månad</translation>
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
            <translation>Kommunar</translation>
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
            <translation>Finn kommune med namn eller nummer</translation>
        </message>
        <message>
            <source>No municipality on this device yet</source>
            <translation>Ingen kommunar på denne eininga enno</translation>
        </message>
        <message>
            <source>None is called “%1”</source>
            <translation>Ingen kommune heiter «%1»</translation>
        </message>
        <message>
            <source>They come with the first sync. The coordinator decides which ones you take part in.</source>
            <translation>Dei kjem med første synk. Koordinatoren avgjer kva kommunar du har tilgang til.</translation>
        </message>
        <message>
            <source>Write fewer letters, or a number.</source>
            <translation>Skriv færre bokstavar, eller kommunenummeret.</translation>
        </message>
        <message>
            <source>Procurements</source>
            <translation>Anskaffingar</translation>
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
            <translation>Opne tiltak</translation>
        </message>
        <message>
            <source>No open actions. They are agreed in a visit.</source>
            <translation>Ingen opne tiltak. Dei blir avtalte under besøk.</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>Behov</translation>
        </message>
        <message>
            <source>No needs yet. An answer becomes a need with one tap.</source>
            <translation>Ingen behov enno. Eit svar blir eit behov med eitt trykk.</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Folk</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Legg til ein person</translation>
        </message>
        <message>
            <source>Procurements to come</source>
            <translation>Komande anskaffingar</translation>
        </message>
        <message>
            <source>None is known. The interview asks, and you can add one.</source>
            <translation>Ingen er kjende. Intervjuet spør, og du kan legge til sjølv.</translation>
        </message>
        <message>
            <source>Add a procurement</source>
            <translation>Ny anskaffing</translation>
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
            <translation>Ingen enno. Legg til dei du møter, med rolle og nivå.</translation>
        </message>
        <message>
            <source>Maturity and history</source>
            <translation>Modnad og historikk</translation>
        </message>
        <message>
            <source>Advice given</source>
            <translation>Råd vi har gitt</translation>
        </message>
        <message>
            <source>No advice yet. Write what you advised, and when.</source>
            <translation>Ingen råd enno. Skriv kva råd du gav, og når.</translation>
        </message>
        <message>
            <source>Write advice</source>
            <translation>Nytt råd</translation>
        </message>
        <message>
            <source>Passed on</source>
            <translation>Delt vidare</translation>
        </message>
        <message>
            <source>Nothing yet. Criteria and examples are passed on from what helps with a need.</source>
            <translation>Ingenting enno. Krav og eksempel blir delte frå eit behov, under det som kan hjelpe.</translation>
        </message>
    </context>
    <context>
        <name>MunicipalityRow</name>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n ope</numerusform>
                <numerusform>%n opne</numerusform>
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
            <translation>Ikkje planlagt</translation>
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
            <translation>Hastar</translation>
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
            <translation>Kva skjer om ingen gjer noko?</translation>
        </message>
        <message>
            <source>Urgency</source>
            <translation>Hastar</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Sitat</translation>
        </message>
        <message>
            <source>Optional, without names</source>
            <translation>Frivillig, utan namn</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beskriving</translation>
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
            <translation>Opne</translation>
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
            <translation>Ingen behov enno</translation>
        </message>
        <message>
            <source>Press «Make a need» under an answer, or write one yourself.</source>
            <translation>Trykk «Gjer til behov» under eit svar, eller skriv eit sjølv.</translation>
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
            <translation>Ingen tiltak enno</translation>
        </message>
        <message>
            <source>Agree who does what, and by when.</source>
            <translation>Avtal kven som gjer kva, og når.</translation>
        </message>
    </context>
    <context>
        <name>NewBasketSheet</name>
        <message>
            <source>New basket</source>
            <translation>Ny korg</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>What is bought</source>
            <translation>Kva skal kjøpast</translation>
        </message>
        <message>
            <source>Vans for home care</source>
            <translation>Varebilar til heimetenesta</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommune</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Vel</translation>
        </message>
        <message>
            <source>Begin the basket</source>
            <translation>Start korga</translation>
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
            <translation>Kva det er</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Korleis</translation>
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
            <translation>Stad</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Start</translation>
        </message>
    </context>
    <context>
        <name>NewProcurementSheet</name>
        <message>
            <source>New procurement</source>
            <translation>Ny anskaffing</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>What is bought</source>
            <translation>Kva som blir kjøpt</translation>
        </message>
        <message>
            <source>Vans for home care</source>
            <translation>Varebilar til heimetenesta</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommune</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Vel</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Start</translation>
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
            <translation>Startar</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Sluttar</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Stad</translation>
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
            <translation>Stoppet sluttar før det begynner.</translation>
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
            <translation>Namn på turen</translation>
        </message>
        <message>
            <source>Municipal tour Telemark 2026</source>
            <translation>Kommuneturné Telemark 2026</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Frå</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Til</translation>
        </message>
        <message>
            <source>Who travels</source>
            <translation>Kven som reiser</translation>
        </message>
        <message>
            <source>The tour ends before it begins.</source>
            <translation>Turen sluttar før han begynner.</translation>
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
            <translation>Sjå kommunen</translation>
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
            <translation>Sjå kommunen</translation>
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
            <translation>Bilete</translation>
        </message>
    </context>
    <context>
        <name>NotesTab</name>
        <message>
            <source>Notes</source>
            <translation>Notat</translation>
        </message>
        <message>
            <source>No notes yet</source>
            <translation>Ingen notat enno</translation>
        </message>
        <message>
            <source>Write below. Each keystroke is kept, and the note gets your name and the time.</source>
            <translation>Skriv nedanfor. Kvart tastetrykk blir lagra, og notatet får namnet ditt og klokkeslettet.</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation>Skriv eit notat</translation>
        </message>
        <message>
            <source>Add a picture</source>
            <translation>Legg til bilete</translation>
        </message>
        <message>
            <source>About the notes</source>
            <translation>Om notata</translation>
        </message>
        <message>
            <source>The notes</source>
            <translation>Notata</translation>
        </message>
        <message>
            <source>A note does not change once it is added. Write a correction, and everybody sees both.</source>
            <translation>Eit notat kan ikkje endrast etter at det er lagt til. Skriv ei retting, så ser alle begge.</translation>
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
            <translation>Med bilete</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Bilete</translation>
        </message>
        <message>
            <source>Encrypted on this device. Sent when you have a network.</source>
            <translation>Kryptert her. Blir sendt når du har nett.</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>Vel eit bilete</translation>
        </message>
    </context>
    <context>
        <name>NumberStepper</name>
        <message>
            <source>One less</source>
            <translation>Éin færre</translation>
        </message>
        <message>
            <source>One more</source>
            <translation>Éin til</translation>
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
            <translation>Manglar</translation>
        </message>
        <message>
            <source>Fetch what is missing</source>
            <translation>Hent det som manglar</translation>
        </message>
        <message>
            <source>Pack now</source>
            <translation>Pakk no</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Kontroller igjen</translation>
        </message>
        <message>
            <source>There is no network now. What is missing comes when there is.</source>
            <translation>Det er ikkje nett no. Det som manglar, kjem når det er det.</translation>
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
            <translation>Stader</translation>
        </message>
    </context>
    <context>
        <name>PickerEditor</name>
        <message>
            <source>Choose</source>
            <translation>Vel</translation>
        </message>
    </context>
    <context>
        <name>PinPad</name>
        <message>
            <source>PIN, %1 of %2 digits</source>
            <translation>PIN, %1 av %2 siffer</translation>
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
            <translation>Breiddegrad</translation>
        </message>
        <message>
            <source>Latitude of place %1</source>
            <translation>Breiddegrad for punkt %1</translation>
        </message>
        <message>
            <source>Latitude: %1</source>
            <translation>Breiddegrad: %1</translation>
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
            <translation>Legg til eit punkt</translation>
        </message>
        <message>
            <source>Use where the device is</source>
            <translation>Bruk posisjonen til eininga</translation>
        </message>
        <message>
            <source>Add where the device is</source>
            <translation>Legg til posisjonen til eininga</translation>
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
            <translation>Avtalt sist og framleis ope</translation>
        </message>
        <message>
            <source>Nothing is left open here.</source>
            <translation>Ingenting står ope her.</translation>
        </message>
        <message>
            <source>Ask again: low answers from %1</source>
            <translation>Spør igjen: låge svar frå %1</translation>
        </message>
        <message>
            <source>This is the first visit here. What you agree will stand on this page next time.</source>
            <translation>Dette er det første besøket her. Det de avtaler, står på denne sida neste gong.</translation>
        </message>
        <message>
            <source>Whom you meet</source>
            <translation>Kven de møter</translation>
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
            <translation>Ikkje brukt</translation>
        </message>
        <message>
            <source>How climate counts</source>
            <translation>Korleis klima tel</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Vel</translation>
        </message>
        <message>
            <source>Weighted</source>
            <translation>Vekta</translation>
        </message>
        <message>
            <source>Ranked among the first three</source>
            <translation>Blant dei tre første i rangeringa</translation>
        </message>
        <message>
            <source>Requirements instead of weight</source>
            <translation>Krav i staden for vekt</translation>
        </message>
        <message>
            <source>Exception</source>
            <translation>Unntak</translation>
        </message>
        <message>
            <source>Written reason after § 7-9</source>
            <translation>Skriftleg grunngiving etter § 7-9</translation>
        </message>
        <message>
            <source>Requirements may stand instead of 30 percent where that clearly gives a better effect, and the reason stands in the documents.</source>
            <translation>Krav kan erstatte 30 prosent når det klart gir betre effekt, og grunngivinga står i dokumenta.</translation>
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
            <translation>Målt, berekna og anslått blir aldri lagt saman.</translation>
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
            <translation>Anskaffingar</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Ny</translation>
        </message>
        <message>
            <source>New procurement</source>
            <translation>Ny anskaffing</translation>
        </message>
        <message>
            <source>Something is missing</source>
            <translation>Noko manglar</translation>
        </message>
        <message>
            <source>No procurements yet</source>
            <translation>Ingen anskaffingar enno</translation>
        </message>
        <message>
            <source>Those that come up in an interview or by a message are followed here, from plan to contract.</source>
            <translation>Dei som kjem fram i eit intervju eller ei melding, kan følgast her frå plan til kontrakt.</translation>
        </message>
        <message numerus="yes">
            <source>%n in all</source>
            <translation>
                <numerusform>Éi i alt</numerusform>
                <numerusform>%n i alt</numerusform>
            </translation>
        </message>
        <message>
            <source>Framework agreements</source>
            <translation>Rammeavtalar</translation>
        </message>
    </context>
    <context>
        <name>PromiseRow</name>
        <message>
            <source>Open again: %1</source>
            <translation>Opne igjen: %1</translation>
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
                <numerusform>Bruk svaret frå sist</numerusform>
                <numerusform>Bruk %n svar frå sist</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QuestionMedia</name>
        <message>
            <source>Picture to the question: %1</source>
            <translation>Bilete til spørsmålet: %1</translation>
        </message>
        <message>
            <source>The picture of this question is not on the device.</source>
            <translation>Biletet til dette spørsmålet ligg ikkje på eininga.</translation>
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
                <numerusform>%n valt</numerusform>
                <numerusform>%n valde</numerusform>
            </translation>
        </message>
        <message>
            <source>Somebody answered otherwise. Both answers wait under Sync.</source>
            <translation>Nokon har svart noko anna. Begge svara ligg under Synk.</translation>
        </message>
        <message>
            <source>Add another</source>
            <translation>Legg til ein til</translation>
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
            <translation>Stader</translation>
        </message>
    </context>
    <context>
        <name>RangeEditor</name>
        <message>
            <source>not answered</source>
            <translation>utan svar</translation>
        </message>
        <message>
            <source>Not answered. Drag, or press the line.</source>
            <translation>Utan svar. Dra, eller trykk på linja.</translation>
        </message>
    </context>
    <context>
        <name>RankEditor</name>
        <message>
            <source>The order is right as it stands</source>
            <translation>Rekkefølga stemmer slik ho er</translation>
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
            <translation>%1, ikkje rangert enno</translation>
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
            <translation>Utan svar</translation>
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
            <translation>Dette passar ikkje her. Det som stod, blir ståande.</translation>
        </message>
    </context>
    <context>
        <name>RefusedView</name>
        <message>
            <source>The hub did not accept the change</source>
            <translation>Knutepunktet tok ikkje imot endringa</translation>
        </message>
        <message>
            <source>What you wrote</source>
            <translation>Det du skreiv</translation>
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
            <translation>Behald endringa</translation>
        </message>
        <message>
            <source>Nothing is erased. The change counts only here until you choose.</source>
            <translation>Ingenting er sletta. Endringa gjeld berre her til du vel.</translation>
        </message>
        <message>
            <source>What you can do</source>
            <translation>Kva du kan gjere</translation>
        </message>
        <message>
            <source>When what was in the way is settled, as a new change</source>
            <translation>Når det som stod i vegen, er ordna. Blir sendt som ei ny endring.</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Send på nytt</translation>
        </message>
        <message>
            <source>To give it to someone who may write here</source>
            <translation>Så nokon som har lov til å skrive her, kan få teksten</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopier</translation>
        </message>
        <message>
            <source>Discard the change</source>
            <translation>Forkast endringa</translation>
        </message>
        <message>
            <source>Discard the change?</source>
            <translation>Vil du forkaste endringa?</translation>
        </message>
        <message>
            <source>What you wrote here is given up, and what the hub has is shown. It cannot be taken back.</source>
            <translation>Det du skreiv, blir borte, og teksten frå knutepunktet blir vist i staden. Du kan ikkje angre.</translation>
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
            <translation>%1: %2, postar: %3</translation>
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
            <translation>Kva rapport</translation>
        </message>
        <message>
            <source>The numbers</source>
            <translation>Tala</translation>
        </message>
        <message>
            <source>Nothing was done here in this period.</source>
            <translation>Ingenting er gjort her i denne perioden.</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Førehandsvising</translation>
        </message>
        <message>
            <source>Close %1?</source>
            <translation>Lukke %1?</translation>
        </message>
        <message>
            <source>The figures are written down and never change. What is written later shows as corrections.</source>
            <translation>Tala blir skrivne ned og endrar seg ikkje meir. Det som blir skrive seinare, kjem fram som rettingar.</translation>
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
            <translation>Det styringsgruppa vedtek, blir skrive her og kjem med i rapporten.</translation>
        </message>
        <message>
            <source>Write a decision</source>
            <translation>Nytt vedtak</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Timar</translation>
        </message>
        <message>
            <source>Hours on visits and advice are written here and counted in the reports.</source>
            <translation>Timar på besøk og råd blir førte her og tel med i rapportane.</translation>
        </message>
        <message>
            <source>Write hours</source>
            <translation>Før timar</translation>
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
            <translation>Førre side</translation>
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
            <translation>Rekneark</translation>
        </message>
        <message>
            <source>Saved as %1, with its archive entry beside it</source>
            <translation>Lagra som %1, med opplysningar til arkivet ved sida av</translation>
        </message>
        <message>
            <source>Each number opens the records behind it. They go along in the workbook.</source>
            <translation>Kvart tal opnar postane det er laga av. Dei følger med i reknearket.</translation>
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
            <translation>Mottakar</translation>
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
            <translation>Open</translation>
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
            <translation>Om ein kommune</translation>
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
            <translation>Periodar</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Lukka</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Utkast</translation>
        </message>
        <message>
            <source>To fill in before closing</source>
            <translation>Må fyllast ut før lukking</translation>
        </message>
        <message>
            <source>Close %1</source>
            <translation>Lukk %1</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Endra</translation>
        </message>
    </context>
    <context>
        <name>ReportWordsPart</name>
        <message>
            <source>Results in words</source>
            <translation>Resultat i ord</translation>
        </message>
        <message>
            <source>Until now</source>
            <translation>Til no</translation>
        </message>
        <message>
            <source>Expected in three years</source>
            <translation>Venta om tre år</translation>
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
            <translation>Før de skreiv</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Min</translation>
        </message>
        <message>
            <source>Your new text</source>
            <translation>Den nye teksten din</translation>
        </message>
        <message>
            <source>Write here, or start with one of the texts above</source>
            <translation>Skriv her, eller start med ein av tekstane over</translation>
        </message>
        <message>
            <source>Both old texts stay in the history, with name and time.</source>
            <translation>Begge dei gamle tekstane blir liggande i historikken, med namn og tid.</translation>
        </message>
        <message>
            <source>Back to the choice</source>
            <translation>Tilbake til valet</translation>
        </message>
        <message>
            <source>Use the new text</source>
            <translation>Bruk ny tekst</translation>
        </message>
        <message>
            <source>Somebody else chose a text while you wrote. Yours is still here: use it, or go back and let theirs apply.</source>
            <translation>Nokon andre valde ein tekst medan du skreiv. Din står her framleis: bruk han, eller gå tilbake og la det valet gjelde.</translation>
        </message>
        <message>
            <source>What you write is saved on this device. It applies when you use it; both old texts stay in the history.</source>
            <translation>Det du skriv, er lagra på denne eininga. Det gjeld først når du tek det i bruk. Begge dei gamle tekstane blir liggande i historikken.</translation>
        </message>
    </context>
    <context>
        <name>SavedLabel</name>
        <message>
            <source>Saved</source>
            <translation>Lagra</translation>
        </message>
        <message>
            <source>Saved on this device</source>
            <translation>Lagra på eininga</translation>
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
            <translation>Finn folk, notat, svar, behov og tiltak</translation>
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
            <translation>Søket går gjennom alt på denne eininga, òg utan nett.</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Treff</translation>
        </message>
        <message>
            <source>Nothing has the words «%1»</source>
            <translation>Ingenting har orda «%1»</translation>
        </message>
        <message>
            <source>Try fewer words, or the beginning of one.</source>
            <translation>Prøv færre ord, eller begynninga av eitt.</translation>
        </message>
        <message>
            <source>What were you looking for?</source>
            <translation>Kva leita du etter?</translation>
        </message>
        <message>
            <source>Tell the hub</source>
            <translation>Sei frå til knutepunktet</translation>
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
                <numerusform>éin gong</numerusform>
                <numerusform>%n gonger</numerusform>
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
            <translation>%1 %2, %3 av %4 har svar</translation>
        </message>
    </context>
    <context>
        <name>SectionsPane</name>
        <message>
            <source>Sections</source>
            <translation>Delar</translation>
        </message>
        <message>
            <source>Find a question</source>
            <translation>Finn spørsmål</translation>
        </message>
        <message>
            <source>What is left</source>
            <translation>Kva står att</translation>
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
            <translation>Tok ut %1</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Innstillingar</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Lås</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tekststorleik</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Utsjånad</translation>
        </message>
        <message>
            <source>Auto follows the device</source>
            <translation>Auto følger eininga</translation>
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
            <translation>Denne eininga</translation>
        </message>
        <message>
            <source>Text and appearance</source>
            <translation>Skrift og utsjånad</translation>
        </message>
        <message>
            <source>Follows you on every page</source>
            <translation>Gjeld på alle sider</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>A question as it will look</source>
            <translation>Slik blir eit spørsmål</translation>
        </message>
        <message>
            <source>To what degree do the buyers have the competence they need?</source>
            <translation>I kva grad har innkjøparane nok kompetanse?</translation>
        </message>
        <message>
            <source>Last time: 1, to a small degree</source>
            <translation>Sist: 1, i liten grad</translation>
        </message>
        <message>
            <source>The forms follow it where they can</source>
            <translation>Skjemaa byter òg, om dei har språket</translation>
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
            <translation>Opnar feltboka på denne eininga</translation>
        </message>
        <message>
            <source>Change PIN</source>
            <translation>Byt PIN</translation>
        </message>
        <message>
            <source>Lock now</source>
            <translation>Lås no</translation>
        </message>
        <message>
            <source>What you have written is kept</source>
            <translation>Alt du har skrive, er lagra</translation>
        </message>
        <message>
            <source>What you have written</source>
            <translation>Det du har skrive</translation>
        </message>
        <message>
            <source>Lock by itself</source>
            <translation>Lås av seg sjølv</translation>
        </message>
        <message>
            <source>When nobody has touched the device for a while</source>
            <translation>Når ingen har rørt eininga på ei stund</translation>
        </message>
        <message>
            <source>After 1 minute</source>
            <translation>Etter 1 minutt</translation>
        </message>
        <message>
            <source>After 2 minutes</source>
            <translation>Etter 2 minutt</translation>
        </message>
        <message>
            <source>After 5 minutes</source>
            <translation>Etter 5 minutt</translation>
        </message>
        <message>
            <source>After 15 minutes</source>
            <translation>Etter 15 minutt</translation>
        </message>
        <message>
            <source>After 30 minutes</source>
            <translation>Etter 30 minutt</translation>
        </message>
        <message>
            <source>On this device</source>
            <translation>På denne eininga</translation>
        </message>
        <message>
            <source>Export it</source>
            <translation>Eksporter</translation>
        </message>
        <message>
            <source>Written to %1. The file is not encrypted: keep it safe, and delete it when you are done.</source>
            <translation>Skrive til %1. Fila er ikkje kryptert: ta vare på ho, og slett ho når du er ferdig.</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hjelp</translation>
        </message>
        <message>
            <source>How the field book is used</source>
            <translation>Slik bruker du feltboka</translation>
        </message>
        <message>
            <source>A visit from beginning to end, and the keys</source>
            <translation>Eit besøk frå begynning til slutt, og tastane</translation>
        </message>
        <message>
            <source>Open the help</source>
            <translation>Opne hjelpa</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Papirkorg</translation>
        </message>
        <message>
            <source>What is deleted can be put back</source>
            <translation>Det som er sletta, kan leggast tilbake</translation>
        </message>
        <message>
            <source>Open the trash</source>
            <translation>Opne papirkorga</translation>
        </message>
    </context>
    <context>
        <name>Shell</name>
        <message>
            <source>Tours</source>
            <translation>Turar</translation>
        </message>
        <message>
            <source>Municipalities</source>
            <translation>Kommunar</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>Synk</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Innstillingar</translation>
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
            <translation>Gjer om igjen</translation>
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
            <translation>Ingen stopp enno</translation>
        </message>
        <message>
            <source>Add the municipalities with their dates. The list sorts itself.</source>
            <translation>Legg til kommunane med datoar. Lista sorterer seg sjølv.</translation>
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
            <translation>Startar</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Sluttar</translation>
        </message>
        <message>
            <source>The stop ends before it begins.</source>
            <translation>Stoppet sluttar før det begynner.</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Stad</translation>
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
            <translation>Det de treng</translation>
        </message>
        <message>
            <source>Severity %1</source>
            <translation>Alvor %1</translation>
        </message>
        <message>
            <source>urgency %1</source>
            <translation>hastar %1</translation>
        </message>
        <message>
            <source>Maturity, for conversation</source>
            <translation>Modnad, til samtale</translation>
        </message>
        <message>
            <source>completed</source>
            <translation>fullført</translation>
        </message>
        <message>
            <source>due date missing</source>
            <translation>frist manglar</translation>
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
            <translation>Komande anskaffingar</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>Utan svar</translation>
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
            <translation>Rådgivingsbesøk %1</translation>
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
            <translation>Fekk ikkje plass her, men står i feltboka: %1.</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Til stades</translation>
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
            <translation>Til stades: %1</translation>
        </message>
        <message>
            <source>The need “%1”</source>
            <translation>Behovet «%1»</translation>
        </message>
        <message>
            <source>Maturity, %1</source>
            <translation>Modnad, %1</translation>
        </message>
        <message>
            <source>The action “%1”</source>
            <translation>Tiltaket «%1»</translation>
        </message>
        <message>
            <source>The procurement “%1”</source>
            <translation>Anskaffinga «%1»</translation>
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
            <translation>hastar</translation>
        </message>
        <message>
            <source>quote</source>
            <translation>sitat</translation>
        </message>
        <message>
            <source>owner</source>
            <translation>ansvarleg</translation>
        </message>
        <message>
            <source>due date</source>
            <translation>frist</translation>
        </message>
        <message>
            <source>announcement</source>
            <translation>kunngjering</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>ikkje fastsett</translation>
        </message>
        <message>
            <source>%1: added</source>
            <translation>%1: lagt til</translation>
        </message>
        <message>
            <source>%1: removed</source>
            <translation>%1: teke bort</translation>
        </message>
        <message>
            <source>%1%2, before %3</source>
            <translation>%1%2, før %3</translation>
        </message>
        <message>
            <source>Corrections after the visit was closed</source>
            <translation>Rettingar etter at besøket blei avslutta</translation>
        </message>
        <message>
            <source>What was agreed, as text for a telephone: point its camera here.</source>
            <translation>Det vi avtalte, som tekst på telefonen: hald kameraet over koden.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>og eitt til</numerusform>
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
            <translation>Manglar</translation>
        </message>
    </context>
    <context>
        <name>SummaryTab</name>
        <message>
            <source>Saved as %1</source>
            <translation>Lagra som %1</translation>
        </message>
        <message>
            <source>Go through it together</source>
            <translation>Gå gjennom saman</translation>
        </message>
        <message>
            <source>About 2 minutes</source>
            <translation>Om lag 2 minutt</translation>
        </message>
        <message>
            <source>The visit is closed</source>
            <translation>Besøket er avslutta</translation>
        </message>
        <message>
            <source>Close the visit</source>
            <translation>Avslutt besøket</translation>
        </message>
        <message>
            <source>The summary</source>
            <translation>Oppsummeringa</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Opne igjen</translation>
        </message>
        <message>
            <source>Open and print</source>
            <translation>Opne og skriv ut</translation>
        </message>
        <message>
            <source>No program on this device opens it. The file is there all the same.</source>
            <translation>Ingen program på eininga kan opne fila. Ho ligg der likevel.</translation>
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
            <translation>Kva er kvar</translation>
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
            <translation>Synk no</translation>
        </message>
        <message>
            <source>Nothing waits for you</source>
            <translation>Ingenting ventar på deg</translation>
        </message>
        <message>
            <source>If two people change the same text, both stand here with name and time until you choose.</source>
            <translation>Når to endrar den same teksten, står begge her med namn og tid til du vel.</translation>
        </message>
    </context>
    <context>
        <name>SyncWhere</name>
        <message>
            <source>What is where</source>
            <translation>Kva er kvar</translation>
        </message>
        <message>
            <source>Saved here</source>
            <translation>Lagra her</translation>
        </message>
        <message>
            <source>not sent</source>
            <translation>ikkje sendt</translation>
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
            <translation>Stadfesta</translation>
        </message>
        <message>
            <source>also in a copy</source>
            <translation>òg i kopi</translation>
        </message>
        <message>
            <source>Under way now</source>
            <translation>Blir sendt no</translation>
        </message>
        <message>
            <source>Asking the hub what is new</source>
            <translation>Spør knutepunktet kva som er nytt</translation>
        </message>
        <message>
            <source>Sync starts by itself when the hub can be reached. If the network goes, it continues where it stopped.</source>
            <translation>Synken startar av seg sjølv når du har nett. Mistar du nettet, held han fram der han slapp.</translation>
        </message>
    </context>
    <context>
        <name>TableAnswer</name>
        <message>
            <source>Make a need</source>
            <translation>Gjer til behov</translation>
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
            <translation>Ingen mål enno. Skriv kor mykje, i kva eining og innan når.</translation>
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
            <translation>Skriv eit klokkeslett, til dømes 10.00.</translation>
        </message>
    </context>
    <context>
        <name>TodayAside</name>
        <message>
            <source>Agreed earlier</source>
            <translation>Avtalt tidlegare</translation>
        </message>
        <message>
            <source>Nothing is left open here.</source>
            <translation>Ingenting står ope her.</translation>
        </message>
        <message>
            <source>Saved here, not sent</source>
            <translation>Lagra her, ikkje sendt</translation>
        </message>
        <message>
            <source>Nothing waits to be sent.</source>
            <translation>Ingenting ventar på å bli sendt.</translation>
        </message>
        <message>
            <source>It goes by itself when there is a network.</source>
            <translation>Blir sendt av seg sjølv når du har nett.</translation>
        </message>
        <message>
            <source>See where everything is</source>
            <translation>Sjå kvar alt ligg</translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message>
            <source>No network. All you need is here.</source>
            <translation>Utan nett. Alt du treng, ligg her.</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Lås</translation>
        </message>
        <message>
            <source>No visit is planned</source>
            <translation>Ingen besøk er planlagde</translation>
        </message>
        <message>
            <source>Plan a tour and its stops. The next one will stand here, with what to raise.</source>
            <translation>Planlegg ein tur med stopp. Det neste kjem hit, saman med det du bør ta opp.</translation>
        </message>
        <message>
            <source>Plan a tour</source>
            <translation>Planlegg ein tur</translation>
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
            <translation>Innstillingar</translation>
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
            <translation>Vend mot kjøpar</translation>
        </message>
        <message>
            <source>The numbers</source>
            <translation>Tala</translation>
        </message>
        <message>
            <source>Mend the numbers that are marked, and the answer comes by itself.</source>
            <translation>Rett tala som er merkte, så kjem svaret av seg sjølv.</translation>
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
            <translation>Rekneark</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Lagra som %1</translation>
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
            <translation>kommunar besøkte</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>avslutta</translation>
        </message>
        <message>
            <source>done</source>
            <translation>gjennomført</translation>
        </message>
        <message>
            <source>packed</source>
            <translation>pakka</translation>
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
            <translation>%1 avslutta, %2 gjennomført, %3 pakka, %4 planlagt</translation>
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
            <translation>Namn på turen</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Frå</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Til</translation>
        </message>
        <message>
            <source>The tour ends before it begins.</source>
            <translation>Turen sluttar før han begynner.</translation>
        </message>
        <message>
            <source>Who travels</source>
            <translation>Kven som reiser</translation>
        </message>
    </context>
    <context>
        <name>ToursPage</name>
        <message>
            <source>Tours</source>
            <translation>Turar</translation>
        </message>
        <message>
            <source>Switch tour</source>
            <translation>Byt tur</translation>
        </message>
        <message>
            <source>New stop</source>
            <translation>Nytt stopp</translation>
        </message>
        <message>
            <source>The tours</source>
            <translation>Turane</translation>
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
            <translation>Pakking og turar</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Arrangement</translation>
        </message>
    </context>
    <context>
        <name>TrashSheet</name>
        <message>
            <source>Trash</source>
            <translation>Papirkorg</translation>
        </message>
        <message>
            <source>What is deleted stays here and can be put back</source>
            <translation>Det som er sletta, kan leggast tilbake</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Lukk</translation>
        </message>
        <message>
            <source>The trash is empty</source>
            <translation>Papirkorga er tom</translation>
        </message>
        <message>
            <source>What you delete is put here first.</source>
            <translation>Det du slettar, hamnar først her.</translation>
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
            <translation>Sletta</translation>
        </message>
        <message>
            <source>Deleted: %1</source>
            <translation>Sletta: %1</translation>
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
            <translation>Notat</translation>
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
            <translation>Førebuing</translation>
        </message>
        <message>
            <source>Prepare</source>
            <translation>Førebu</translation>
        </message>
    </context>
    <context>
        <name>Weekday</name>
        <message>
            <source>Mon</source>
            <translation>mån.</translation>
        </message>
        <message>
            <source>Tue</source>
            <translation>tys.</translation>
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
            <translation>laur.</translation>
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
            <translation>Vel</translation>
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
            <translation>Pakka</translation>
        </message>
        <message>
            <source>Carried out</source>
            <translation>Gjennomført</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Avslutta</translation>
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
            <translation>Droppa</translation>
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
            <translation>Rådgivar</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>Koordinator</translation>
        </message>
        <message>
            <source>Reader</source>
            <translation>Lesar</translation>
        </message>
        <message>
            <source>Common</source>
            <translation>Felles</translation>
        </message>
        <message>
            <source>Transport and vehicles</source>
            <translation>Transport og køyretøy</translation>
        </message>
        <message>
            <source>Building and civil works</source>
            <translation>Bygg og anlegg</translation>
        </message>
        <message>
            <source>Operation and maintenance</source>
            <translation>Drift og vedlikehald</translation>
        </message>
        <message>
            <source>Food and meals</source>
            <translation>Mat og måltid</translation>
        </message>
        <message>
            <source>ICT equipment</source>
            <translation>IKT-utstyr</translation>
        </message>
        <message>
            <source>Furniture and office</source>
            <translation>Møblar og kontor</translation>
        </message>
        <message>
            <source>Textiles and cleaning</source>
            <translation>Tekstilar og reinhald</translation>
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
            <translation>Malar</translation>
        </message>
        <message>
            <source>Market dialogue</source>
            <translation>Marknadsdialog</translation>
        </message>
        <message>
            <source>Life-cycle cost</source>
            <translation>Livssykluskostnader</translation>
        </message>
        <message>
            <source>Reuse and circular methods</source>
            <translation>Ombruk og sirkulære løysingar</translation>
        </message>
        <message>
            <source>Documentation and ecolabels</source>
            <translation>Dokumentasjon og miljømerke</translation>
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
            <translation>Anna</translation>
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
            <translation>Innan tre månader</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommune</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Verksemd</translation>
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
            <translation>Deltakar</translation>
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
            <translation>Kva skal gjerast</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beskriving</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
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
            <translation>Frå</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Til</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Kven som reiser</translation>
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
            <translation>Ansvarleg</translation>
        </message>
        <message>
            <source>Who owns it</source>
            <translation>Kven eig det</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Alvor</translation>
        </message>
        <message>
            <source>Urgency</source>
            <translation>Hastar</translation>
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
            <translation>Stad</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Føremål</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Oppsummering</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>Startar</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Sluttar</translation>
        </message>
        <message>
            <source>Deletion</source>
            <translation>Sletting</translation>
        </message>
        <message>
            <source>You no longer have access here. Ask the coordinator for it, then send again.</source>
            <translation>Du har ikkje lenger tilgang her. Be koordinatoren om tilgang, og send på nytt.</translation>
        </message>
        <message>
            <source>Your role may read but not write here. Ask the coordinator.</source>
            <translation>Rolla di kan lese, men ikkje skrive her. Spør koordinatoren.</translation>
        </message>
        <message>
            <source>This was written by another user of the device.</source>
            <translation>Dette er skrive av ein annan brukar på eininga.</translation>
        </message>
        <message>
            <source>The hub could not read the change. Write it again.</source>
            <translation>Knutepunktet kunne ikkje lese endringa. Skriv ho på nytt.</translation>
        </message>
        <message>
            <source>The text is too long for the hub. Shorten it and send again.</source>
            <translation>Teksten er for lang for knutepunktet. Kort han ned og send på nytt.</translation>
        </message>
        <message>
            <source>It belonged to another change that was not accepted.</source>
            <translation>Endringa høyrde saman med ei anna som ikkje blei teken imot.</translation>
        </message>
        <message>
            <source>The device is full. Nothing is lost: the text is still here. Free some space, then go on writing.</source>
            <translation>Eininga er full. Ingenting er tapt, teksten står her framleis. Frigjer litt plass, og skriv vidare.</translation>
        </message>
        <message>
            <source>The device could not write to its disk. The text is still here. Try again; if it goes on, keep a copy of the text.</source>
            <translation>Eininga fekk ikkje skrive til disken. Teksten står her framleis. Prøv igjen, og ta ein kopi av teksten om det skjer fleire gonger.</translation>
        </message>
        <message>
            <source>The field book on this device is damaged and is not opened, so that nothing more is lost. Ask the coordinator; what was sent is with the hub.</source>
            <translation>Feltboka på eininga er skadd. Ho blir ikkje opna, så ikkje meir går tapt. Spør koordinatoren. Det som er sendt, ligg hos knutepunktet.</translation>
        </message>
        <message>
            <source>The device's keychain does not hold the key to this field book. Unlock the keychain, or ask the coordinator.</source>
            <translation>Nøkkelringen på eininga har ikkje nøkkelen til feltboka. Lås opp nøkkelringen, eller spør koordinatoren.</translation>
        </message>
        <message>
            <source>The field book was written by a newer version of Feltbok. Update the app.</source>
            <translation>Feltboka er skriven av ein nyare versjon av Feltbok. Oppdater appen.</translation>
        </message>
        <message>
            <source>That is too much at once. Divide the text, or choose a smaller file (at most 25 MB).</source>
            <translation>Det blei for mykje på ein gong. Del opp teksten, eller vel ei mindre fil (høgst 25 MB).</translation>
        </message>
        <message>
            <source>The hub cannot be reached. Check the address and the network.</source>
            <translation>Knutepunktet svarer ikkje. Sjekk adressa og nettet.</translation>
        </message>
        <message>
            <source>The code is wrong, used or too old. Ask the coordinator for a new one.</source>
            <translation>Koden er feil, brukt eller for gammal. Be koordinatoren om ein ny.</translation>
        </message>
        <message>
            <source>This is not the hub your device belongs to, or someone is listening in. Nothing was sent. Ask the coordinator.</source>
            <translation>Dette er ikkje knutepunktet eininga høyrer til, eller så lyttar nokon på sambandet. Ingenting er sendt. Spør koordinatoren.</translation>
        </message>
        <message>
            <source>This device was shut out by the coordinator. What you wrote is still here.</source>
            <translation>Koordinatoren har stengt denne eininga ute. Det du skreiv, ligg her framleis.</translation>
        </message>
        <message>
            <source>The hub does not know this device any more. Ask the coordinator for a new code. Nothing here is lost.</source>
            <translation>Knutepunktet kjenner ikkje eininga lenger. Be koordinatoren om ein ny kode. Ingenting her er tapt.</translation>
        </message>
        <message>
            <source>The answer did not come from a hub this version understands. Check the address, or update the app.</source>
            <translation>Svaret kom ikkje frå eit knutepunkt denne versjonen forstår. Sjekk adressa, eller oppdater appen.</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Stoppa.</translation>
        </message>
        <message>
            <source>This could not be read. Check what you wrote or chose.</source>
            <translation>Dette kunne ikkje lesast. Sjekk det du skreiv eller valde.</translation>
        </message>
        <message>
            <source>This value is not possible here. The text is kept; correct it.</source>
            <translation>Denne verdien er ikkje mogleg her. Teksten er teken vare på. Rett han.</translation>
        </message>
        <message>
            <source>It is not on this device.</source>
            <translation>Det ligg ikkje på eininga.</translation>
        </message>
        <message>
            <source>Saved here</source>
            <translation>Lagra her</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Sendt</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Stadfesta</translation>
        </message>
        <message>
            <source>Refused, see why</source>
            <translation>Avvist, sjå kvifor</translation>
        </message>
        <message>
            <source>Wrong PIN.</source>
            <translation>Feil PIN.</translation>
        </message>
        <message numerus="yes">
            <source>Wrong PIN. %n tries left before you must wait.</source>
            <translation>
                <numerusform>Feil PIN. Eitt forsøk igjen før du må vente.</numerusform>
                <numerusform>Feil PIN. %n forsøk igjen før du må vente.</numerusform>
            </translation>
        </message>
        <message>
            <source>Too many wrong tries. Nothing is erased; wait and try again.</source>
            <translation>For mange mislykka forsøk. Ingenting blir sletta. Vent, og prøv igjen.</translation>
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
            <translation>Statleg verksemd</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Leverandør</translation>
        </message>
        <message>
            <source>Announced</source>
            <translation>Kunngjord</translation>
        </message>
        <message>
            <source>Awarded</source>
            <translation>Tildelt</translation>
        </message>
        <message>
            <source>Contract runs</source>
            <translation>Kontrakten gjeld</translation>
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
            <translation>Ope</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Fått svar</translation>
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
            <translation>Vekta minst 30 %</translation>
        </message>
        <message>
            <source>Among the three first</source>
            <translation>Blant dei tre viktigaste</translation>
        </message>
        <message>
            <source>Requirements instead</source>
            <translation>Krav i staden</translation>
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
            <translation>Behald endringa</translation>
        </message>
        <message>
            <source>Procurement</source>
            <translation>Anskaffing</translation>
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
            <translation>Delt vidare</translation>
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
            <translation>Blir kunngjord</translation>
        </message>
        <message>
            <source>The contract runs from</source>
            <translation>Kontrakten gjeld frå</translation>
        </message>
        <message>
            <source>The contract runs to</source>
            <translation>Kontrakten gjeld til</translation>
        </message>
        <message>
            <source>Climate requirement used</source>
            <translation>Klimakrav brukt</translation>
        </message>
        <message>
            <source>How the climate counts</source>
            <translation>Korleis klima tel</translation>
        </message>
        <message>
            <source>Weight in per cent</source>
            <translation>Vekt i prosent</translation>
        </message>
        <message>
            <source>Written justification</source>
            <translation>Skriftleg grunngiving</translation>
        </message>
        <message>
            <source>The supplier's number</source>
            <translation>Organisasjonsnummeret til leverandøren</translation>
        </message>
        <message>
            <source>Follow-up of the contract</source>
            <translation>Oppfølging av kontrakten</translation>
        </message>
        <message>
            <source>What is asked</source>
            <translation>Kva det blir spurt om</translation>
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
            <translation>Svardato</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>Nådd</translation>
        </message>
        <message>
            <source>Counties</source>
            <translation>Fylke</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Timar</translation>
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
            <translation>Korg</translation>
        </message>
        <message>
            <source>Criterion in a basket</source>
            <translation>Krav i ei korg</translation>
        </message>
        <message>
            <source>Effect</source>
            <translation>Effekt</translation>
        </message>
        <message>
            <source>Comparison of cost</source>
            <translation>Samanlikning av kostnader</translation>
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
            <translation>Søk utan treff</translation>
        </message>
        <message>
            <source>Who worked</source>
            <translation>Kven</translation>
        </message>
        <message>
            <source>On what</source>
            <translation>Brukt på</translation>
        </message>
        <message>
            <source>What was decided</source>
            <translation>Kva blei vedteke</translation>
        </message>
        <message>
            <source>Grounds</source>
            <translation>Grunngiving</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>Vedteke av</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Eining</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>Kor mykje</translation>
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
            <translation>Mottakar</translation>
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
            <translation>Gjeld frå</translation>
        </message>
        <message>
            <source>Valid to</source>
            <translation>Gjeld til</translation>
        </message>
        <message>
            <source>Words searched for</source>
            <translation>Orda det blei søkt på</translation>
        </message>
        <message>
            <source>What was sought</source>
            <translation>Kva dei leita etter</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Anna</translation>
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
            <translation>I eit møte</translation>
        </message>
        <message>
            <source>Priority area</source>
            <translation>Satsingsområde</translation>
        </message>
        <message>
            <source>Earlier area</source>
            <translation>Tidlegare område</translation>
        </message>
        <message>
            <source>Criteria</source>
            <translation>Kriterium</translation>
        </message>
        <message>
            <source>Municipalities that take part</source>
            <translation>Kommunar som er med</translation>
        </message>
        <message>
            <source>Other municipalities that own it too</source>
            <translation>Andre kommunar som eig det</translation>
        </message>
        <message>
            <source>Target group</source>
            <translation>Målgruppe</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Kor mange</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>Innkjøpar</translation>
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
            <translation>Opne adressa</translation>
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
            <translation>Tiltak utan tittel</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::ActionListModel</name>
        <message>
            <source>Due date missing</source>
            <translation>Frist manglar</translation>
        </message>
        <message>
            <source>Overdue since %1</source>
            <translation>Fristen var %1</translation>
        </message>
        <message>
            <source>Owner missing</source>
            <translation>Ansvarleg manglar</translation>
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
            <translation>Seinare %1</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::AppState</name>
        <message>
            <source>The key is in a plain file on this device. Use it for demos and trying out only.</source>
            <translation>Nøkkelen ligg i ei vanleg fil på eininga. Bruk dette berre til demo og utprøving.</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::AskedListModel</name>
        <message>
            <source>Nobody has taken it</source>
            <translation>Ingen har teke det</translation>
        </message>
        <message>
            <source>no due date</source>
            <translation>utan frist</translation>
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
            <translation>Ikkje på eininga enno</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::Basket</name>
        <message>
            <source>Climate and environment count %1 of %2 %. The rule asks for at least %3 %.</source>
            <translation>Klima og miljø tel %1 av %2 %. Regelen krev minst %3 %.</translation>
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
            <translation>Skriv eit tal frå 0 til 100.</translation>
        </message>
        <message>
            <source>A label never stands alone: the export says “%1”.</source>
            <translation>Eit merke står aldri åleine: i dokumentet står «%1».</translation>
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
            <translation>%1 er no %2</translation>
        </message>
        <message>
            <source>%1: from %2 to %3</source>
            <translation>%1: frå %2 til %3</translation>
        </message>
        <message>
            <source>New procurement: %1</source>
            <translation>Ny anskaffing: %1</translation>
        </message>
        <message>
            <source>%1: no longer has a date</source>
            <translation>%1: har ikkje lenger nokon dato</translation>
        </message>
        <message>
            <source>%1: moved to %2</source>
            <translation>%1: flytta til %2</translation>
        </message>
        <message>
            <source>Asked the hub: %1</source>
            <translation>Spurde knutepunktet: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n actions completed</source>
            <translation>
                <numerusform>%n tiltak fullført</numerusform>
                <numerusform>%n tiltak fullførte</numerusform>
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
            <translation>denne eininga</translation>
        </message>
        <message>
            <source>another device</source>
            <translation>ei anna eining</translation>
        </message>
        <message>
            <source>Shall it be deleted?</source>
            <translation>Skal det slettast?</translation>
        </message>
        <message>
            <source>Which text shall apply?</source>
            <translation>Kva tekst skal gjelde?</translation>
        </message>
        <message>
            <source>Which choice shall apply?</source>
            <translation>Kva val skal gjelde?</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>Another advisor</source>
            <translation>Ein annan rådgivar</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::ConflictListModel</name>
        <message>
            <source>deleted and changed</source>
            <translation>sletta og endra</translation>
        </message>
        <message numerus="yes">
            <source>%n texts in the same field</source>
            <translation>
                <numerusform>éin tekst i feltet</numerusform>
                <numerusform>%n tekstar i same felt</numerusform>
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
            <translation>Manglar</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::EffectEditor</name>
        <message>
            <source>Write a number from 0 on, for example 1234,5.</source>
            <translation>Skriv eit tal frå 0 og opp, til dømes 1234,5.</translation>
        </message>
        <message>
            <source>Write the first year, from 1990 on.</source>
            <translation>Skriv det første året, frå 1990 og utover.</translation>
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
            <translation>Innspelsmøte</translation>
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
                <numerusform>Éin deltakar</numerusform>
                <numerusform>%n deltakarar</numerusform>
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
            <translation>Ingen har svart enno</translation>
        </message>
        <message>
            <source>%1 answers of %2</source>
            <translation>%1 svar av %2</translation>
        </message>
        <message numerus="yes">
            <source>%n wait for there to be five</source>
            <translation>
                <numerusform>Éin ventar på at det blir fem</numerusform>
                <numerusform>%n ventar på at det blir fem</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answers</source>
            <translation>
                <numerusform>Eitt svar</numerusform>
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
            <translation>Annan svarmåte</translation>
        </message>
        <message>
            <source>Other choices</source>
            <translation>Andre val</translation>
        </message>
        <message>
            <source>Other rules</source>
            <translation>Andre reglar</translation>
        </message>
        <message>
            <source>Other words</source>
            <translation>Annan ordlyd</translation>
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
            <translation>Svaret blir lagt til side: %1</translation>
        </message>
        <message>
            <source>The answer no longer fits: %1</source>
            <translation>Svaret passar ikkje lenger: %1</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::FormMove</name>
        <message>
            <source>all answers fit</source>
            <translation>alle svar passar</translation>
        </message>
        <message numerus="yes">
            <source>%n differences</source>
            <translation>
                <numerusform>%n skilnad</numerusform>
                <numerusform>%n skilnader</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answers do not fit</source>
            <translation>
                <numerusform>%n svar passar ikkje</numerusform>
                <numerusform>%n svar passar ikkje</numerusform>
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
            <translation>brukte</translation>
        </message>
        <message>
            <source>not used</source>
            <translation>ikkje brukte</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>ikkje avgjort</translation>
        </message>
        <message>
            <source>severity %1 of 4</source>
            <translation>alvor %1 av 4</translation>
        </message>
        <message>
            <source>%1 more than a year before</source>
            <translation>%1 fleire enn året før</translation>
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
            <translation>berekna</translation>
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
            <translation>Alle fylke</translation>
        </message>
        <message>
            <source>All areas</source>
            <translation>Alle område</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 av %2</translation>
        </message>
        <message>
            <source>Without an area</source>
            <translation>Utan område</translation>
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
            <translation>Intervjuet er fullført. Opne det igjen for å endre eit svar; det du skreiv, står her framleis.</translation>
        </message>
        <message>
            <source>Something is missing or wrong. See what is left.</source>
            <translation>Noko manglar eller er feil. Sjå kva som står att.</translation>
        </message>
        <message>
            <source>Somebody has answered this or finished the interview since, and that stays.</source>
            <translation>Nokon har sidan svart på dette eller fullført intervjuet, og det blir ståande.</translation>
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
            <translation>Alt er svart på</translation>
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
                <numerusform>%n påkravt</numerusform>
                <numerusform>%n påkravde</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n required answers left</source>
            <translation>
                <numerusform>Eitt påkravt svar står att</numerusform>
                <numerusform>%n påkravde svar står att</numerusform>
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
            <translation>ein annan</translation>
        </message>
        <message>
            <source>not answered now</source>
            <translation>utan svar no</translation>
        </message>
        <message>
            <source>Required answers that are missing</source>
            <translation>Påkravde svar som manglar</translation>
        </message>
        <message>
            <source>Answers that must be corrected</source>
            <translation>Svar som må rettast</translation>
        </message>
        <message>
            <source>Finished by %1, %2</source>
            <translation>Fullført av %1, %2</translation>
        </message>
        <message>
            <source>Opened again by %1, %2: %3</source>
            <translation>Opna igjen av %1, %2: %3</translation>
        </message>
        <message numerus="yes">
            <source>%n answers to what is not asked any more are taken out.</source>
            <translation>
                <numerusform>%n svar på det som ikkje lenger er aktuelt, blir teke ut.</numerusform>
                <numerusform>%n svar på det som ikkje lenger er aktuelt, blir tekne ut.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::Library</name>
        <message>
            <source>All areas</source>
            <translation>Alle område</translation>
        </message>
        <message>
            <source>All levels</source>
            <translation>Alle nivå</translation>
        </message>
        <message>
            <source>All types</source>
            <translation>Alle typar</translation>
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
            <translation>Alle tema</translation>
        </message>
        <message>
            <source>All of CPV</source>
            <translation>Heile CPV</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::LibraryItem</name>
        <message>
            <source>from %1</source>
            <translation>frå %1</translation>
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
            <translation>Tema</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Gjeld</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Endra</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Eigar</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Kjelde</translation>
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
            <translation>Same svar gongen før</translation>
        </message>
        <message>
            <source>The time before: %1</source>
            <translation>Gongen før: %1</translation>
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
            <translation>Avtalt tidlegare, ikkje fullført</translation>
        </message>
        <message>
            <source>Upcoming procurement</source>
            <translation>Komande anskaffing</translation>
        </message>
        <message>
            <source>Need without an action</source>
            <translation>Behov utan tiltak</translation>
        </message>
        <message>
            <source>Added by you</source>
            <translation>Lagt til av deg</translation>
        </message>
        <message numerus="yes">
            <source>To be announced %1, in %n days</source>
            <translation>
                <numerusform>Blir kunngjord %1, om %n dag</numerusform>
                <numerusform>Blir kunngjord %1, om %n dagar</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::MaturityListModel</name>
        <message>
            <source>not begun</source>
            <translation>ikkje starta</translation>
        </message>
        <message>
            <source>basic</source>
            <translation>grunnleggande</translation>
        </message>
        <message>
            <source>established</source>
            <translation>etablert</translation>
        </message>
        <message>
            <source>leading</source>
            <translation>leiande</translation>
        </message>
        <message>
            <source>In all %1 of 4, %2</source>
            <translation>Samla %1 av 4, %2</translation>
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
                <numerusform>%n personar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Met %n times</source>
            <translation>
                <numerusform>Møtt %n gong</numerusform>
                <numerusform>Møtt %n gonger</numerusform>
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
            <translation>Skulle vore nådd %1</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::Municipality</name>
        <message>
            <source>%1 from %2, %3 before</source>
            <translation>%1 frå %2, %3 før</translation>
        </message>
        <message>
            <source>%1 million kroner</source>
            <translation>%1 millionar kroner</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::MunicipalityListModel</name>
        <message>
            <source>Not visited yet</source>
            <translation>Ikkje besøkt enno</translation>
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
                <numerusform>eitt ope tiltak</numerusform>
                <numerusform>%n opne tiltak</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::Need</name>
        <message>
            <source>Need without a title</source>
            <translation>Behov utan tittel</translation>
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
            <translation>ikkje fastsett</translation>
        </message>
        <message>
            <source>%1 of 4</source>
            <translation>%1 av 4</translation>
        </message>
        <message>
            <source>from an answer</source>
            <translation>frå eit svar</translation>
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
            <translation>frå %1</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::NoteComposer</name>
        <message>
            <source>The draft is saved</source>
            <translation>Utkastet er lagra</translation>
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
                <numerusform>%n oppføring</numerusform>
                <numerusform>%n oppføringar</numerusform>
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
            <translation>%1: historikken manglar</translation>
        </message>
        <message>
            <source>Pictures and attachments</source>
            <translation>Bilete og vedlegg</translation>
        </message>
        <message>
            <source>%1: %2 of %3 attachments missing</source>
            <translation>%1: %2 av %3 vedlegg manglar</translation>
        </message>
        <message>
            <source>%1, version %2</source>
            <translation>%1, versjon %2</translation>
        </message>
        <message>
            <source>%1 cannot be read. Update the app.</source>
            <translation>%1 kan ikkje lesast. Oppdater appen.</translation>
        </message>
        <message>
            <source>%1 criteria, %2 examples</source>
            <translation>%1 kriterium, %2 eksempel</translation>
        </message>
        <message>
            <source>Not here yet. It comes with the next sync.</source>
            <translation>Er ikkje her enno. Det kjem ved neste synk.</translation>
        </message>
        <message>
            <source>It comes with the next sync.</source>
            <translation>Kjem ved neste synk.</translation>
        </message>
        <message>
            <source>No earlier visits</source>
            <translation>Ingen tidlegare besøk</translation>
        </message>
        <message>
            <source>Visits, actions and contacts since %1</source>
            <translation>Besøk, tiltak og kontaktar sidan %1</translation>
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
            <translation>%1: klar til bruk utan nett.</translation>
        </message>
        <message>
            <source>%1: something is missing.</source>
            <translation>%1: noko manglar.</translation>
        </message>
        <message>
            <source>No stop is left to pack for.</source>
            <translation>Ingen fleire stopp å pakke for.</translation>
        </message>
        <message>
            <source>Packed %1</source>
            <translation>Pakka %1</translation>
        </message>
        <message numerus="yes">
            <source>History of %n municipalities</source>
            <translation>
                <numerusform>Historikk for %n kommune</numerusform>
                <numerusform>Historikk for %n kommunar</numerusform>
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
                <numerusform>%n på eininga</numerusform>
                <numerusform>%n på eininga</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stops left</source>
            <translation>
                <numerusform>%n stopp står att</numerusform>
                <numerusform>%n stopp står att</numerusform>
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
            <translation>Kunngjord</translation>
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
            <translation>Avslutta</translation>
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
            <translation>Siste siffer i CPV-koden stemmer ikkje med dei andre.</translation>
        </message>
        <message>
            <source>The supplier's organisation number does not fit.</source>
            <translation>Organisasjonsnummeret til leverandøren stemmer ikkje.</translation>
        </message>
        <message>
            <source>Was a climate requirement used? Say so, so that it counts.</source>
            <translation>Er det brukt klimakrav? Sei det, så det tel med.</translation>
        </message>
        <message>
            <source>The written reason is missing.</source>
            <translation>Den skriftlege grunngivinga manglar.</translation>
        </message>
        <message>
            <source>Climate counts less than the rule in force asks for.</source>
            <translation>Klima tel mindre enn regelen som gjeld, krev.</translation>
        </message>
        <message>
            <source>It is awarded before it was announced: look at the dates.</source>
            <translation>Tildelt før ho blei kunngjord: sjå på datoane.</translation>
        </message>
        <message>
            <source>Measured</source>
            <translation>Målt</translation>
        </message>
        <message>
            <source>Calculated</source>
            <translation>Berekna</translation>
        </message>
        <message>
            <source>Estimated</source>
            <translation>Anslått</translation>
        </message>
        <message>
            <source>Assumptions are missing</source>
            <translation>Føresetnader manglar</translation>
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
            <translation>Skriv eit tal, til dømes 4,2.</translation>
        </message>
        <message>
            <source>Write a date, for example 2026-11-24.</source>
            <translation>Skriv ein dato, til dømes 24.11.2026.</translation>
        </message>
        <message>
            <source>This answer is not possible. Correct it or leave it empty.</source>
            <translation>Dette svaret er ikkje gyldig. Rett det, eller la feltet stå tomt.</translation>
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
            <translation>hastar %1</translation>
        </message>
        <message>
            <source>quote added</source>
            <translation>sitat lagt til</translation>
        </message>
        <message>
            <source>Choose a month and write the year, for example 2026.</source>
            <translation>Vel månad og skriv året, til dømes 2026.</translation>
        </message>
        <message>
            <source>Write the year, for example 2026.</source>
            <translation>Skriv året, til dømes 2026.</translation>
        </message>
        <message>
            <source>Write a whole number, without decimals.</source>
            <translation>Skriv eit heilt tal, utan desimalar.</translation>
        </message>
        <message>
            <source>Write a time, for example 14.30.</source>
            <translation>Skriv eit klokkeslett, til dømes 14.30.</translation>
        </message>
        <message>
            <source>Write both a date and a time, for example 24.11.2026 and 14.30.</source>
            <translation>Skriv både dato og klokkeslett, til dømes 24.11.2026 og 14.30.</translation>
        </message>
        <message>
            <source>Write latitude and longitude in degrees, for example 59.4321 and 8.0123.</source>
            <translation>Skriv breiddegrad og lengdegrad, til dømes 59,4321 og 8,0123.</translation>
        </message>
        <message>
            <source>A line needs two places at least, each with latitude and longitude.</source>
            <translation>Ei linje treng minst to punkt, kvart med breiddegrad og lengdegrad.</translation>
        </message>
        <message>
            <source>An area needs three places at least, each with latitude and longitude.</source>
            <translation>Eit område treng minst tre punkt, kvart med breiddegrad og lengdegrad.</translation>
        </message>
        <message>
            <source>Not on this device yet</source>
            <translation>Ikkje på eininga enno</translation>
        </message>
        <message>
            <source>The device does not know where it is. Go outdoors, or write the place.</source>
            <translation>Eininga veit ikkje kvar ho er. Gå ut, eller skriv posisjonen.</translation>
        </message>
        <message>
            <source>That is more than there can be here. Write a lower number.</source>
            <translation>Det er fleire enn det går an å ha her. Skriv eit lågare tal.</translation>
        </message>
        <message>
            <source>Answered by you, %1</source>
            <translation>Svar frå deg, %1</translation>
        </message>
        <message>
            <source>Answered by %1, %2</source>
            <translation>Svar frå %1, %2</translation>
        </message>
        <message>
            <source>somebody else</source>
            <translation>ein annan</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::RecordForm</name>
        <message>
            <source>Without a name</source>
            <translation>Utan namn</translation>
        </message>
        <message>
            <source>This device takes part in no team. Ask the coordinator.</source>
            <translation>Denne eininga er ikkje med i noko team. Spør koordinatoren.</translation>
        </message>
        <message>
            <source>Not chosen</source>
            <translation>Ikkje valt</translation>
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
            <translation>Ein annan</translation>
        </message>
        <message>
            <source>this device</source>
            <translation>denne eininga</translation>
        </message>
        <message>
            <source>another device</source>
            <translation>ei anna eining</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::RecordListModel</name>
        <message>
            <source>%1 hours</source>
            <translation>%1 timar</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>frå %1</translation>
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
                <numerusform>%n kriterium</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n municipalities</source>
            <translation>
                <numerusform>%n kommune</numerusform>
                <numerusform>%n kommunar</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::RefusedListModel</name>
        <message>
            <source>%1 in %2 was refused</source>
            <translation>%1 i %2 blei avvist</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::ReportPage</name>
        <message>
            <source>closed</source>
            <translation>lukka</translation>
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
                <numerusform>Eitt tal er endra sidan</numerusform>
                <numerusform>%n tal er endra sidan</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::Saving</name>
        <message>
            <source>Saved on the device</source>
            <translation>Lagra på eininga</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Lagra</translation>
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
            <translation>Det er skrive noko på dette stoppet, så det kan ikkje takast ut. Gi det ein annan dag, eller avslutt besøket.</translation>
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
            <translation>Utan dato</translation>
        </message>
        <message>
            <source>Week %1</source>
            <translation>Veke %1</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Denne veka</translation>
        </message>
        <message>
            <source>Next week</source>
            <translation>Neste veke</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::Summary</name>
        <message numerus="yes">
            <source>%n saved here, not sent</source>
            <translation>
                <numerusform>%n lagra her, ikkje sendt</numerusform>
                <numerusform>%n lagra her, ikkje sendt</numerusform>
            </translation>
        </message>
        <message>
            <source>No needs yet</source>
            <translation>Ingen behov enno</translation>
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
            <translation>Gjer eit svar til eit behov, eller skriv eit sjølv</translation>
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
            <translation>Ingen tiltak enno</translation>
        </message>
        <message>
            <source>Agree on who does what, and when</source>
            <translation>Avtal kven som gjer kva, og når</translation>
        </message>
        <message>
            <source>New action</source>
            <translation>Nytt tiltak</translation>
        </message>
        <message numerus="yes">
            <source>%n actions lack a due date</source>
            <translation>
                <numerusform>Eitt tiltak manglar frist</numerusform>
                <numerusform>%n tiltak manglar frist</numerusform>
            </translation>
        </message>
        <message>
            <source>Set due date</source>
            <translation>Set frist</translation>
        </message>
        <message>
            <source>All required answers are there</source>
            <translation>Alle påkravde svar er på plass</translation>
        </message>
        <message numerus="yes">
            <source>%n required answers missing</source>
            <translation>
                <numerusform>Eitt påkravt svar manglar</numerusform>
                <numerusform>%n påkravde svar manglar</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 answered</source>
            <translation>%1 av %2 har svar</translation>
        </message>
        <message>
            <source>Ask now, or let them stand unanswered</source>
            <translation>Spør no, eller la dei stå utan svar</translation>
        </message>
        <message>
            <source>Next contact is not agreed</source>
            <translation>Neste kontakt er ikkje avtalt</translation>
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
            <translation>%1 av %2 punkt er klare.</translation>
        </message>
        <message>
            <source>Summary %1 %2</source>
            <translation>Oppsummering %1 %2</translation>
        </message>
        <message>
            <source>Follows what you write</source>
            <translation>Blir oppdatert medan du skriv</translation>
        </message>
        <message>
            <source>Handed over %1</source>
            <translation>Overlevert %1</translation>
        </message>
        <message numerus="yes">
            <source>Handed over %1, %n corrections since</source>
            <translation>
                <numerusform>Overlevert %1, éi retting sidan</numerusform>
                <numerusform>Overlevert %1, %n rettingar sidan</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::SyncStatus</name>
        <message numerus="yes">
            <source>%n saved here, not sent</source>
            <translation>
                <numerusform>%n lagra her, ikkje sendt</numerusform>
                <numerusform>%n lagra her, ikkje sendt</numerusform>
            </translation>
        </message>
        <message>
            <source>Offline. All you need is here.</source>
            <translation>Utan nett. Alt du treng, ligg her.</translation>
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
            <translation>Utan nett</translation>
        </message>
        <message>
            <source>last finished %1</source>
            <translation>sist ferdig %1</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting for you</source>
            <translation>
                <numerusform>%n ventar på deg</numerusform>
                <numerusform>%n ventar på deg</numerusform>
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
            <translation>Berekna</translation>
        </message>
        <message>
            <source>Estimated</source>
            <translation>Anslått</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>innan %1</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>frå %1</translation>
        </message>
        <message>
            <source>%1 %2 of %3 %4</source>
            <translation>%1 %2 av %3 %4</translation>
        </message>
        <message>
            <source>progress is counted in kWh, MWh, GWh, tCO2e and kg CO2e only</source>
            <translation>framdrift blir berre rekna i kWh, MWh, GWh, tCO2e og kg CO2e</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::Today</name>
        <message>
            <source>without a date</source>
            <translation>utan dato</translation>
        </message>
        <message>
            <source>today</source>
            <translation>i dag</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>i morgon</translation>
        </message>
        <message>
            <source>%1, stop %2 of %3</source>
            <translation>%1, stopp %2 av %3</translation>
        </message>
        <message>
            <source>Not held yet</source>
            <translation>Ikkje halde enno</translation>
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
            <translation>Skriv eit tal, til dømes 1234,5.</translation>
        </message>
        <message>
            <source>Write whole years, from 1 to 100.</source>
            <translation>Skriv heile år, frå 1 til 100.</translation>
        </message>
        <message>
            <source>Write a number from 0 on.</source>
            <translation>Skriv eit tal frå 0 og opp.</translation>
        </message>
        <message>
            <source>This number is not possible here.</source>
            <translation>Dette talet er ikkje mogleg her.</translation>
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
            <translation>utkast på denne eininga</translation>
        </message>
        <message>
            <source>The alternatives cost the same.</source>
            <translation>Alternativa kostar det same.</translation>
        </message>
        <message>
            <source>%1 becomes the cheapest in year %2</source>
            <translation>%1 blir billegast i år %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 costs more to buy, but is %2 kr cheaper over %n years.</source>
            <translation>
                <numerusform>%1 kostar meir å kjøpe, men er %2 kr billegare over eitt år.</numerusform>
                <numerusform>%1 kostar meir å kjøpe, men er %2 kr billegare over %n år.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 is %2 kr cheaper over %n years.</source>
            <translation>
                <numerusform>%1 er %2 kr billegare over eitt år.</numerusform>
                <numerusform>%1 er %2 kr billegare over %n år.</numerusform>
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
            <translation>Eininga har ikkje tilgang til nokon kommune med det namnet. Sjekk skrivemåten, eller be koordinatoren om tilgang.</translation>
        </message>
    </context>
    <context>
        <name>feltbok::app::TourEditor</name>
        <message>
            <source>Tour without a name</source>
            <translation>Tur utan namn</translation>
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
            <translation>Du høyrer ikkje til noko team enno, og ein tur høyrer til eit team. Be den som driftar knutepunktet, om å legge deg inn i eit.</translation>
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
            <translation>Grunngiving manglar</translation>
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
            <translation>Klimakrav ikkje avklart</translation>
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
            <translation>Organisasjonar og nettverk</translation>
        </message>
        <message>
            <source>Joint procurement bodies, state bodies, suppliers and networks stand here.</source>
            <translation>Innkjøpssamarbeid, statlege verksemder, leverandørar og nettverk står her.</translation>
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
            <translation>Spurt, utan svar enno</translation>
        </message>
        <message>
            <source>Nothing waits for an answer.</source>
            <translation>Ingenting ventar på svar.</translation>
        </message>
        <message>
            <source>Ask the hub</source>
            <translation>Spør knutepunktet</translation>
        </message>
    </context>
</TS>
