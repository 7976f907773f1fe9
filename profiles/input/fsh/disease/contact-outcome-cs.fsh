// The guide's dashboard counts household contacts given TPT, given OAT, and neither.
CodeSystem: IlpContactOutcomeCS
Id: contact-outcome
Title: "Hasil investigasi kontak (Outcome of a contact investigation)"
Description: "Yang diberikan kepada kontak setelah diperiksa. What a contact was given after the examination."
* insert Metadata
* ^caseSensitive = true
* ^content = #complete
* #tpt "Diberi TPT" "Bukan TBC, diberi terapi pencegahan TBC. No TB, given preventive treatment."
* #tpt insert English("Given preventive treatment")
* #oat "Diberi OAT" "TBC, diberi obat anti tuberkulosis. TB, given treatment."
* #oat insert English("Given TB treatment")
* #neither "Tidak diberi TPT maupun OAT" "Tidak diberi keduanya, misalnya menolak. Given neither, for example refused."
* #neither insert English("Given neither")
