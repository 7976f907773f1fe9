Instance: booking
InstanceOf: NamingSystem
Usage: #definition
Title: "Nomor penjadwalan"
* insert IdentifierSystem("https://w3id.org/ilp-fhir/sid/booking", "Server ILP")
* name = "Booking"
* description = "Nomor janji atau tugas dari $book-service; penjadwalan yang sama punya nomor yang sama. Number of an appointment or task of $book-service; the same booking has the same number."
