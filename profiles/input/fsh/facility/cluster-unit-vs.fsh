ValueSet: IlpClusterUnitVS
Id: cluster-unit
Title: "Unit klaster (Cluster unit)"
Description: "Semua kode unit klaster. All codes of cluster unit."
* insert Metadata
* include codes from system IlpClusterUnitCS
