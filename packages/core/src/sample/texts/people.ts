/** The teams of the sample company: id, name, id of the lead, usual time zone. All but the first are part of it. */
export const teams = `
t-1  | Leadership             | p-1  | Europe/Oslo
t-2  | Hardware Engineering   | p-10 | Europe/Oslo
t-3  | Loop App & Controls    | p-9  | Europe/Lisbon
t-4  | Poznań Factory         | p-4  | Europe/Warsaw
t-5  | Supply & Quality       | p-5  | Europe/Warsaw
t-6  | Sales Central Europe   | p-6  | Europe/Berlin
t-7  | Sales UK & Canada      | p-7  | Europe/London
t-8  | Installer Network      | p-8  | Europe/Berlin
t-9  | Service & Warranty     | p-11 | Europe/Warsaw
t-10 | Finance, People & IT   | p-12 | Europe/Oslo
`;

/**
 * The people of the sample company, p-1 first: name, title, team, manager, and where they differ from
 * the team's zone and plain membership, zone, further roles and further words: `joined=96` and `left=40`
 * days before today, `on=1234` for the days of a part-time week, `away=150..40` for a long leave between
 * two days before today, one that lasts where the second is below 0.
 */
export const people = `
Sigrid Aamodt      | Chief Executive                    | t-1  | -    |                   | leader
Amara Okafor       | Chief Operating Officer            | t-1  | p-1  | Europe/London     | leader, admin
Henrik Lindqvist   | Chief Technology Officer           | t-1  | p-1  |                   | leader
Katarzyna Wrona    | Factory Director                   | t-4  | p-2  |                   | leader
Tomasz Zieliński   | Head of Supply & Quality           | t-5  | p-2  |                   | leader
Jonas Bergmann     | Sales Director Central Europe      | t-6  | p-1  |                   | leader
Priya Raman        | Sales Director UK & Canada         | t-7  | p-1  |                   | leader
Leila Haddad       | Head of Installer Network          | t-8  | p-2  |                   | leader
Mateus Carvalho    | Head of Loop                       | t-3  | p-3  |                   | leader
Ingrid Solheim     | Head of Hardware Engineering       | t-2  | p-3  |                   | leader
Nikhil Deshpande   | Head of Service & Warranty         | t-9  | p-2  | Asia/Kolkata      | leader
Maren Eide         | Chief Financial Officer            | t-10 | p-1  |                   | leader
Oskar Dahl         | Principal Acoustics Engineer       | t-2  | p-10 |                   | leader
Yuki Tanabe        | Thermodynamics Lead                | t-2  | p-10 |                   | leader
Elif Yıldırım      | Mechanical Engineer                | t-2  | p-14 | Europe/Istanbul   |
Piotr Sadowski     | Refrigeration Engineer             | t-2  | p-14 | Europe/Warsaw     |
Astrid Nygaard     | Sound Lab Technician               | t-2  | p-13 |                   | | on=1235
Daniel Mensah      | Power Electronics Engineer         | t-2  | p-10 |                   | | away=171..59
Beatriz Antunes    | Product Manager Loop               | t-3  | p-9  |                   |
Rui Figueiredo     | Firmware Lead                      | t-3  | p-9  |                   | leader
Sofia Marchetti    | Product Designer                   | t-3  | p-9  | Europe/Rome       | | on=1234 away=24..-95
Kwame Boateng      | Mobile Engineer                    | t-3  | p-20 | Africa/Accra      |
Hanna Virtanen     | Data Engineer                      | t-3  | p-9  | Europe/Helsinki   | | on=123
Diogo Prates       | Firmware Engineer                  | t-3  | p-20 |                   | | joined=128
Agnieszka Kubiak   | Production Manager Line 1          | t-4  | p-4  |                   | leader
Marek Nowak        | Production Manager Line 2          | t-4  | p-4  |                   | leader
Oleksandr Bondar   | Maintenance Lead                   | t-4  | p-4  |                   |
Zofia Pawlak       | Shift Lead Line 1                  | t-4  | p-25 |                   |
Bartosz Lis        | Process Engineer                   | t-4  | p-4  |                   |
Iryna Kovalenko    | Safety Officer                     | t-4  | p-4  |                   |
Jakub Wilk         | Shift Lead Line 2                  | t-4  | p-26 |                   |
Ewa Majewska       | Quality Manager                    | t-5  | p-5  |                   | leader
Lukas Brandt       | Strategic Buyer                    | t-5  | p-5  | Europe/Berlin     |
Mei Lin Chua       | Supplier Quality Engineer          | t-5  | p-32 | Asia/Singapore    | | joined=290
Grzegorz Bąk       | Logistics Planner                  | t-5  | p-5  |                   |
Hana Dvořáková     | Incoming Inspection                | t-5  | p-32 | Europe/Prague     |
Clara Hoffmann     | Key Account Manager Wholesale      | t-6  | p-6  |                   |
Emre Aydın         | Area Sales Manager Munich          | t-6  | p-6  |                   |
Franziska Huber    | Area Sales Manager Vienna          | t-6  | p-6  | Europe/Vienna     |
Paul Krüger        | Inside Sales                       | t-6  | p-37 |                   |
Lena Vogel         | Marketing Manager                  | t-6  | p-6  |                   |
Gareth Pritchard   | Area Sales Manager Wales           | t-7  | p-7  |                   |
Aoife Brennan      | Social Housing Accounts            | t-7  | p-7  | Europe/Dublin     |
Chloé Tremblay     | Country Manager Canada             | t-7  | p-7  | America/Toronto   | leader
Jasper Cole        | Area Sales Manager Ontario         | t-7  | p-44 | America/Toronto   |
Simran Gill        | Inside Sales Canada                | t-7  | p-44 | America/Toronto   | | left=72
Ahmed Farouk       | Academy Lead                       | t-8  | p-8  |                   | leader
Nora Petersen      | Trainer North                      | t-8  | p-47 | Europe/Copenhagen | | joined=150
Giulia Conti       | Trainer South                      | t-8  | p-47 | Europe/Rome       |
Callum Reid        | Partner Manager UK                 | t-8  | p-8  | Europe/London     |
Jana Novotná       | Certification Coordinator          | t-8  | p-47 | Europe/Prague     | | joined=96 on=2345
Ravi Kulkarni      | Service Desk Lead                  | t-9  | p-11 | Asia/Kolkata      | leader
Magda Szymańska    | Field Service Lead                 | t-9  | p-11 |                   | leader
Sean Doherty       | Field Service Engineer             | t-9  | p-53 | Europe/Dublin     |
Anjali Nair        | Service Desk Analyst               | t-9  | p-52 | Asia/Kolkata      | | left=38
Viktor Holm        | Warranty Analyst                   | t-9  | p-11 | Europe/Stockholm  |
Fatima Benali      | Head of People                     | t-10 | p-12 | Europe/Paris      | leader, hr
Erik Johansen      | Controller                         | t-10 | p-12 |                   |
Thandiwe Dlamini   | IT Manager                         | t-10 | p-12 | Africa/Johannesburg | admin
Liv Strand         | Talent Partner                     | t-10 | p-57 |                   | | joined=210 on=1245
`;

/** For companies larger than those 60: names are combined from these. */
export const firstNames = `Aisha Anders Bruno Camille Chen Dilnoza Emilia Farid Freja Goran Hiroshi
Imani Isak Jelena Joana Kofi Lucía Malik Marta Nadia Niamh Olga Pavel Petra Rahim Rosa Samir Selma
Tariq Teresa Ulrich Vera Wanjiru Yara Youssef Zeynep`;

/** As `firstNames`. */
export const lastNames = `Abebe Almeida Andersson Baker Castillo Chowdhury Christensen Costa Demir
Diallo Fischer Gallo Grabowski Hansen Horváth Ivanova Jansen Kaya Kim Kowalski Larsen Martin Mwangi
Nguyen Novák Olsen Park Popescu Rossi Santos Schmidt Sharma Silva Singh Torres Weber`;

/** Their titles. */
export const titles = `Assembly Technician, Field Engineer, Service Analyst, Buyer, Test Engineer,
Firmware Engineer, Sales Representative, Trainer, Planner, Quality Inspector, Accountant, Designer`;
