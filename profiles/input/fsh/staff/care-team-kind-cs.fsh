CodeSystem: IlpCareTeamKindCS
Id: care-team-kind
Title: "Jenis tim (Kind of care team)"
Description: "Jenis tim pelayanan ILP. Kind of ILP care team."
* insert Metadata
* ^caseSensitive = true
* ^content = #complete
* #pustu-team "Tim pustu" "Perawat, bidan dan kader sebuah pustu. Nurse, midwife and kader of a pustu."
* #pustu-team insert English("Pustu team")
* #cluster-team "Tim klaster" "Penanggung jawab dan anggota sebuah klaster. Lead and members of a cluster."
* #cluster-team insert English("Cluster team")
