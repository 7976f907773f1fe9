ValueSet: IlpEducationTopicVS
Id: education-topic
Title: "Topik edukasi (Education topic)"
Description: "Semua topik edukasi yang berkode kami. All topics of education with a code of ours."
* insert Metadata
* include codes from system IlpEducationTopicCS
