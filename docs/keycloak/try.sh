#!/usr/bin/env bash
# Starts a Keycloak with the realm of this folder and this server with that Keycloak as its issuer, and checks with curl
# that programs and people get in, and who must not does not. Everything is invented and gone afterwards.
#
#   KEYCLOAK=/opt/keycloak-26.7.3 docs/keycloak/try.sh
#
# Needs the packaged server (./mvnw -DskipTests package), the unpacked Keycloak distribution, curl, jq and openssl.
# Ports: KEYCLOAK_PORT (8180), ILP_PORT (8090) and the one after it. KEEP=1 keeps the logs. Fails if a check does.
set -euo pipefail
cd "$(dirname "$0")"

KEYCLOAK=${KEYCLOAK:?the folder of an unpacked Keycloak distribution}
JAR=${JAR:-$(ls ../../server/target/ilp-server-*.jar | head -1)}
ISSUER_HOST=http://localhost:${KEYCLOAK_PORT:-8180}
REALM=$ISSUER_HOST/realms/ilp
TOKENS=$REALM/protocol/openid-connect/token
SERVER=http://localhost:${ILP_PORT:-8090}
PAGE=$SERVER/audit/
PERSON=auditor.coba
PASSWORD=$(openssl rand -hex 16)
WORK=$(mktemp -d)
IMPORT=$KEYCLOAK/data/import/ilp-realm.json
PIDS=()
FAILED=0

stop() {
  for pid in "${PIDS[@]}"; do
    kill "$pid" 2>/dev/null || true
  done
  wait 2>/dev/null || true
  rm -f "$IMPORT"
  if [ "${KEEP:-}" ]; then
    echo "logs: $WORK"
  else
    rm -rf "$WORK"
  fi
}

check() { # name, expected, actual
  if [ "$2" = "$3" ]; then
    echo "ok      $1"
  else
    echo "FAILED  $1: expected $2, was $3"
    FAILED=$((FAILED + 1))
  fi
}

await() { # address, log
  for _ in $(seq 240); do
    if curl -sf -o "$WORK/awaited" "$1"; then
      return
    fi
    sleep 1
  done
  echo "$1 does not answer"; tail -20 "$2"; exit 1
}

# Keycloak's administration, as the trial's temporary administrator.

admin() { # method, path below the realm, body
  local token
  token=$(curl -sSf -d grant_type=password -d client_id=admin-cli -d username=trial -d password="$ADMIN" \
    "$ISSUER_HOST/realms/master/protocol/openid-connect/token" | jq -r .access_token)
  curl -sSf -X "$1" -H "Authorization: Bearer $token" -H "Content-Type: application/json" \
    ${3:+-d "$3"} "$ISSUER_HOST/admin/realms${2}"
}

client() { # client id, realm
  admin GET "/${2:-ilp}/clients?clientId=$1" | jq -c '.[0]'
}

change() { # client id, jq expression, and its arguments
  local old
  old=$(client "$1")
  admin PUT "/ilp/clients/$(jq -r .id <<< "$old")" "$(jq -c "${@:3}" "$2" <<< "$old")"
}

# Getting tokens.

base64url() { base64 -w0 | tr '+/' '-_' | tr -d '='; }

binary() { # hexadecimal digits on standard input
  local hex
  hex=$(cat)
  # shellcheck disable=SC2059
  printf "$(sed 's/../\\x&/g' <<< "$hex")"
}

claims() { # token; what it says, unchecked
  jq -R 'split(".")[1] | gsub("-"; "+") | gsub("_"; "/") | . + ("===="[:(4 - length % 4) % 4]) | @base64d | fromjson' \
    <<< "$1"
}

as_satusehat() { # client, secret
  curl -s -d client_id="$1" --data-urlencode client_secret="$2" \
    "$SERVER/oauth2/v1/accesstoken?grant_type=client_credentials"
}

assertion() { # client; a JWT signed with ES384 (RFC 7523, SMART Backend Services)
  local now head body
  now=$(date +%s)
  head=$(printf '{"alg":"ES384","kid":"trial","typ":"JWT"}' | base64url)
  body=$(jq -nc --arg client "$1" --arg to "$TOKENS" --arg id "$(openssl rand -hex 16)" --argjson until $((now + 240)) \
    '{iss: $client, sub: $client, aud: $to, jti: $id, exp: $until}' | base64url)
  printf '%s.%s' "$head" "$body" > "$WORK/unsigned"
  # OpenSSL writes r and s as DER; a JWT has them side by side, 48 bytes each.
  openssl dgst -sha384 -sign "$WORK/key.pem" "$WORK/unsigned" | openssl asn1parse -inform DER \
    | sed -n 's/.*INTEGER *://p' | while read -r number; do printf '%96s' "$number" | tr ' ' 0; done \
    | binary | base64url > "$WORK/signature"
  printf '%s.%s' "$(cat "$WORK/unsigned")" "$(cat "$WORK/signature")"
}

as_backend_service() { # client
  curl -s -d grant_type=client_credentials \
    -d client_assertion_type=urn:ietf:params:oauth:client-assertion-type:jwt-bearer \
    -d client_assertion="$(assertion "$1")" "$TOKENS"
}

one_time_code() { # secret as text (RFC 6238)
  local hash from
  hash=$(printf '%016x' $(($(date +%s) / 30)) | binary | openssl dgst -sha1 -mac HMAC -macopt "key:$1" \
    | sed 's/.*= *//')
  from=$((16#${hash:39:1} * 2))
  printf '%06d' $(((16#${hash:from:8} & 0x7fffffff) % 1000000))
}

form_of() { # page
  sed -n 's/.*action="\([^"]*\)".*/\1/p' "$1" | head -1 | sed 's/&amp;/\&/g'
}

jar() { curl -s -b "$WORK/jar" -c "$WORK/jar" "$@"; }

# Signs the person in as a browser does. The first time Keycloak has a second factor set up, later it asks for its code.
as_person() { # client, scope
  local verifier code
  verifier=$(openssl rand -hex 32)
  rm -f "$WORK/jar"
  jar -G -o "$WORK/login" "$REALM/protocol/openid-connect/auth" -d response_type=code -d client_id="$1" \
    --data-urlencode redirect_uri="$PAGE" --data-urlencode scope="$2" -d state=trial -d code_challenge_method=S256 \
    -d code_challenge="$(printf %s "$verifier" | openssl dgst -sha256 -binary | base64url)"
  jar -o "$WORK/next" -D "$WORK/head" -d username="$PERSON" -d password="$PASSWORD" "$(form_of "$WORK/login")"
  if grep -qi '^location:.*CONFIGURE_TOTP' "$WORK/head"; then
    jar -o "$WORK/next" "$(sed -n 's/^[Ll]ocation: //p' "$WORK/head" | tr -d '\r')"
    sed -n 's/.*name="totpSecret" value="\([^"]*\)".*/\1/p' "$WORK/next" > "$WORK/second-factor"
    jar -o "$WORK/last" -D "$WORK/head" -d totpSecret="$(cat "$WORK/second-factor")" -d userLabel=trial \
      -d totp="$(one_time_code "$(cat "$WORK/second-factor")")" "$(form_of "$WORK/next")"
  elif ! grep -qi '^location:.*code=' "$WORK/head"; then
    sleep 30 # A code holds once.
    jar -o "$WORK/last" -D "$WORK/head" -d otp="$(one_time_code "$(cat "$WORK/second-factor")")" \
      "$(form_of "$WORK/next")"
  fi
  code=$(sed -n 's/^[Ll]ocation:.*[?&]code=\([^&[:space:]]*\).*/\1/p' "$WORK/head")
  curl -s -d grant_type=authorization_code -d client_id="$1" -d code="$code" -d code_verifier="$verifier" \
    --data-urlencode redirect_uri="$PAGE" "$TOKENS"
}

status() { # token, path, and more for curl
  curl -s -o "$WORK/answer" -D "$WORK/answer-head" -w '%{http_code}' -H "Authorization: Bearer $1" "${@:3}" "$SERVER$2"
}

[ ! -e "$IMPORT" ] || { echo "$IMPORT is there already"; exit 1; }
trap stop EXIT
trap 'exit 1' INT TERM
mkdir -p "$(dirname "$IMPORT")"
cp ilp-realm.json "$IMPORT"
ADMIN=$(openssl rand -hex 16)

echo "Keycloak: $KEYCLOAK"
KC_BOOTSTRAP_ADMIN_USERNAME=trial KC_BOOTSTRAP_ADMIN_PASSWORD=$ADMIN ILP_TOKEN_PUBLICURL=$SERVER \
  JAVA_OPTS_KC_HEAP=-Xmx700m "$KEYCLOAK/bin/kc.sh" start-dev --db=dev-mem --import-realm --http-host=127.0.0.1 \
  --http-port="${ISSUER_HOST##*:}" > "$WORK/keycloak.log" 2>&1 &
PIDS+=($!)
await "$REALM/.well-known/openid-configuration" "$WORK/keycloak.log"

echo "Server: $JAR"
chmod 755 "$WORK"
java -Xmx2g -jar "$JAR" --server.port="${SERVER##*:}" --management.server.port=$((${SERVER##*:} + 1)) \
  --ilp.database.folder="$WORK/data" --ilp.token.issuer-uri="$REALM" --ilp.token.public-url="$SERVER" \
  --ilp.token.page-client=ilp-pages --ilp.token.required-acr=aal2 > "$WORK/server.log" 2>&1 &
PIDS+=($!)
await "http://localhost:$((${SERVER##*:} + 1))/actuator/health/readiness" "$WORK/server.log"

echo "Discovery"
curl -s "$SERVER/fhir/.well-known/smart-configuration" > "$WORK/smart" || true
check "the issuer's address of tokens" "$TOKENS" "$(jq -r .token_endpoint "$WORK/smart")"
check "the issuer's address of signing out" "$REALM/protocol/openid-connect/logout" \
  "$(jq -r .end_session_endpoint "$WORK/smart")"
check "the client of the pages" ilp-pages "$(jq -r .ilp_page_client "$WORK/smart")"
check "no login of the server's own" 401 "$(status none /login)"

echo "A program with a secret, as with SATUSEHAT"
SECRET=$(client simpus-halilulik | jq -r .secret)
ANSWER=$(as_satusehat simpus-halilulik "$SECRET")
check "approved" approved "$(jq -r .status <<< "$ANSWER")"
check "its organization" puskesmas-halilulik "$(jq -r .organization_name <<< "$ANSWER")"
SIMPUS=$(jq -r .access_token <<< "$ANSWER")
check "the program is the subject" simpus-halilulik "$(claims "$SIMPUS" | jq -r .sub)"
check "reads" 200 "$(status "$SIMPUS" /fhir-r4/v1/Organization/puskesmas-halilulik)"
check "reads people of its area" 200 "$(status "$SIMPUS" '/fhir/Patient?_count=1')"
check "a wrong secret" invalid_client "$(as_satusehat simpus-halilulik wrong | jq -r .ErrorCode)"
check "a client that does not exist" invalid_client "$(as_satusehat nobody wrong | jq -r .ErrorCode)"

echo "A program with a key (private_key_jwt, ES384)"
openssl ecparam -name secp384r1 -genkey -noout -out "$WORK/key.pem"
openssl ec -in "$WORK/key.pem" -pubout -outform DER -out "$WORK/public" 2>/dev/null
KEYS=$(jq -nc --arg x "$(tail -c 96 "$WORK/public" | head -c 48 | base64url)" \
  --arg y "$(tail -c 48 "$WORK/public" | base64url)" \
  '{keys: [{kty: "EC", crv: "P-384", kid: "trial", use: "sig", alg: "ES384", x: $x, y: $y}]}')
check "without a registered key" invalid_client "$(as_backend_service simpus-haekesak | jq -r .error)"
change simpus-haekesak '.attributes["use.jwks.string"] = "true" | .attributes["jwks.string"] = $keys' --arg keys "$KEYS"
BACKEND=$(as_backend_service simpus-haekesak | jq -r .access_token)
check "reads" 200 "$(status "$BACKEND" /fhir/Organization/puskesmas-haekesak)"
check "its secret opens nothing" invalid_client \
  "$(as_satusehat simpus-haekesak "$(client simpus-haekesak | jq -r .secret)" | jq -r .ErrorCode)"

echo "A person at /audit/ (authorization code, PKCE, second factor)"
admin POST /ilp/users "$(jq -nc --arg name "$PERSON" --arg password "$PASSWORD" '{username: $name, enabled: true,
  firstName: "Coba", lastName: "Auditor", attributes: {ilp_kind: ["auditor"], ilp_organizations: ["dinkes-belu"]},
  credentials: [{type: "password", value: $password}]}')"
USER_ID=$(admin GET "/ilp/users?username=$PERSON&exact=true" | jq -r '.[0].id')
admin POST "/ilp/users/$USER_ID/role-mappings/realm" "[$(admin GET /ilp/roles/auditor)]"
AUDITOR=$(as_person ilp-pages "ilp/audit user/AuditEvent.rs user/*.cruds" | jq -r .access_token)
check "only the scopes of her roles" "ilp/audit user/AuditEvent.rs" \
  "$(claims "$AUDITOR" | jq -r '.scope | split(" ") | sort | join(" ")')"
check "signed in with two factors" aal2 "$(claims "$AUDITOR" | jq -r .acr)"
check "reads audit records" 200 "$(status "$AUDITOR" /fhir/AuditEvent/_search -d _count=1)"
check "no health data" 403 "$(status "$AUDITOR" '/fhir/Patient?_count=1')"
check "the second time her code is asked for" aal2 \
  "$(claims "$(as_person ilp-pages "ilp/audit user/AuditEvent.rs" | jq -r .access_token)" | jq -r .acr)"
check "an ID token is no access token" 401 \
  "$(status "$(as_person ilp-pages "openid ilp/audit" | jq -r .id_token)" /fhir/AuditEvent)"
SELF=$(PAGE=$REALM/account/ as_person account-console openid | jq -r .access_token)
check "she cannot make herself something else" 400 "$(curl -s -o "$WORK/answer" -w '%{http_code}' \
  -H "Authorization: Bearer $SELF" -H "Content-Type: application/json" "$REALM/account/" -d "$(jq -nc \
  --arg name "$PERSON" \
  '{username: $name, firstName: "Coba", lastName: "Auditor", attributes: {ilp_kind: ["national"]}}')")"

echo "A person by password only, at a client that asks for no more"
admin POST /ilp/clients "$(jq -nc --arg page "$PAGE" '{clientId: "weak", publicClient: true, redirectUris: [$page],
  fullScopeAllowed: false, defaultClientScopes: ["basic", "acr", "ilp"],
  optionalClientScopes: ["ilp/audit", "user/AuditEvent.rs"]}')"
WEAK=$(as_person weak "ilp/audit user/AuditEvent.rs" | jq -r .access_token)
check "has the lower acr" aal1 "$(claims "$WEAK" | jq -r .acr)"
check "is refused" 401 "$(status "$WEAK" /fhir/AuditEvent)"
check "and told how to come back" 1 \
  "$(grep -ci 'insufficient_user_authentication.*acr_values="aal2"' "$WORK/answer-head")"

echo "Who must not get in"
check "no token" 401 "$(curl -s -o "$WORK/answer" -w '%{http_code}' "$SERVER/fhir/Organization")"
admin POST "" "$(jq -c '.realm = "elsewhere"' ilp-realm.json \
  | sed "s|default-roles-ilp|default-roles-elsewhere|g; s|\${ILP_TOKEN_PUBLICURL}|$SERVER|")"
ELSEWHERE=$(curl -s -d grant_type=client_credentials -d client_id=simpus-halilulik \
  --data-urlencode client_secret="$(client simpus-halilulik elsewhere | jq -r .secret)" \
  "${TOKENS/realms\/ilp/realms/elsewhere}" | jq -r .access_token)
check "a token of another realm has the same claims" facility "$(claims "$ELSEWHERE" | jq -r .ilp_kind)"
check "and is refused" 401 "$(status "$ELSEWHERE" /fhir/Organization)"
admin POST /ilp/clients '{"clientId": "bare", "serviceAccountsEnabled": true, "secret": "trial-of-the-bare-client"}'
BARE=$(curl -s -d grant_type=client_credentials -d client_id=bare -d client_secret=trial-of-the-bare-client "$TOKENS" \
  | jq -r .access_token)
check "a client without the scope ilp has a token" bare "$(claims "$BARE" | jq -r .azp)"
check "that opens nothing" 401 "$(status "$BARE" /fhir/Organization)"
check "a damaged token" 401 "$(status "${SIMPUS%??????}AAAAAA" /fhir/Organization)"
change simpus-halilulik '.enabled = false'
check "a client that was closed" invalid_client "$(as_satusehat simpus-halilulik "$SECRET" | jq -r .ErrorCode)"

echo "$FAILED failed"
exit $((FAILED > 0))
