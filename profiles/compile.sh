#!/usr/bin/env bash
# Compiles the FSH in input/ to the resources in generated/. Needed only after a change of FSH; wants Node 20 or newer.
#   profiles/compile.sh          writes generated/ and docs/guide-coverage.md
#   profiles/compile.sh --check  fails if generated/ is not what the FSH says
set -euo pipefail
cd "$(dirname "$0")"

home="$PWD/target/fhir-home"
build="$PWD/target/fsh"

# SUSHI reads FHIR's own definitions from a package that normally comes from a registry; here it is made from HAPI's copy.
if [ ! -f "$home/.fhir/packages/hl7.fhir.r4.core#4.0.1/package/package.json" ]; then
  (cd .. && ./mvnw -q -B -pl profiles compile exec:java \
    -Dexec.mainClass=id.ilp.profiles.FhirCoreCache -Dexec.args="$home" -Dexec.classpathScope=compile)
fi
[ -x tools/node_modules/.bin/sushi ] || (cd tools && npm ci --no-audit --no-fund --silent)

rm -rf "$build"
mkdir -p "$build"
cp -r sushi-config.yaml input "$build"
# A closed port in place of the registry: look-ups fail at once instead of asking the network.
HOME="$home" FPL_REGISTRY=http://127.0.0.1:9 npm_config_update_notifier=false \
  tools/node_modules/.bin/sushi build "$build" -l warn

if [ "${1:-}" = --check ]; then
  diff -r generated "$build/fsh-generated/resources"
  echo "generated/ is what the FSH says"
else
  rm -rf generated
  cp -r "$build/fsh-generated/resources" generated
  (cd .. && ./mvnw -q -B -pl profiles compile exec:java -Dexec.mainClass=id.ilp.profiles.Coverage \
    -Dexec.args="$PWD/profiles/generated $PWD/docs/guide-coverage.md" -Dexec.classpathScope=compile)
fi
