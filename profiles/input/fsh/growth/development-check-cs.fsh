CodeSystem: IlpDevelopmentCheckCS
Id: development-check
Title: "Pemeriksaan perkembangan anak (Development check)"
Description: "Pemeriksaan perkembangan anak yang belum punya kode resmi. Checks of a child's development that have no official code."
* insert Metadata
* ^caseSensitive = true
* ^content = #complete
* #kia-checklist "Ceklis perkembangan Buku KIA" "Ceklis perkembangan di Buku KIA, boleh oleh kader. The development checklist of the mother and child book; a kader may do it."
* #kia-checklist insert English("Development checklist of the mother and child book")
* #kpsp "Kuesioner Pra Skrining Perkembangan (KPSP)" "Kuesioner perkembangan menurut umur. The pre-screening questionnaire of development by age."
* #kpsp insert English("Pre-screening developmental questionnaire")
* #tdd "Tes Daya Dengar (TDD)" "Tes pendengaran. Hearing test."
* #tdd insert English("Hearing test")
* #tdl "Tes Daya Lihat (TDL)" "Tes penglihatan. Vision test."
* #tdl insert English("Vision test")
* #kmpe "Kuesioner Masalah Perilaku dan Emosional (KMPE)" "Kuesioner perilaku dan emosi. Questionnaire on behaviour and emotions."
* #kmpe insert English("Behavioural and emotional problems questionnaire")
* #m-chat-r "M-CHAT-R (autisme)" "Skrining autisme. Autism screening."
* #m-chat-r insert English([["M-CHAT-R (autism)"]])
* #gpph "Gangguan Pemusatan Perhatian dan Hiperaktivitas (GPPH)" "Skrining gangguan perhatian dan hiperaktivitas. Screening for attention deficit and hyperactivity."
* #gpph insert English("Attention deficit and hyperactivity screening")
