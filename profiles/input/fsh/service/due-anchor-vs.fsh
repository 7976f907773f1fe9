ValueSet: IlpDueAnchorVS
Id: due-anchor
Title: "Titik awal jatuh tempo (Due anchor)"
Description: "Semua titik awal. All anchors."
* insert Metadata
* include codes from system IlpDueAnchorCS
