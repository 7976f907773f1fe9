package id.ilp.visit;

import id.ilp.cluster.PoliClusters;
import id.ilp.lifecycle.AgeStages;

/** What a visit's stage and cluster follow from, where the visit does not say them. */
record StageRules(AgeStages ages, PoliClusters polis) {}
