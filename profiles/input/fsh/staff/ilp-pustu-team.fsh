// No minimum of members here: short-handed teams are reported, not refused.
Profile: IlpPustuTeam
Parent: CareTeam
Id: ilp-pustu-team
Title: "Tim pustu (Pustu team)"
Description: "Perawat, bidan dan kader sebuah pustu. Nurse, midwife and kader of a pustu."
* insert Metadata
* status MS
* category 1..* MS
* insert SlicedByCoding(category)
* category contains kind 1..1 MS
* category[kind] = IlpCareTeamKindCS#pustu-team
* participant MS
* insert OwnCoding(participant.role.coding, role, IlpStaffRoleCS, IlpStaffRoleVS)
* participant.member MS
* managingOrganization 1..1 MS
