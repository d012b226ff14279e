# Runs a command, and again when it failed; ends with it when told to, and gives up when it fails at once three times.
quick=0
while :; do
    began=$(date +%s)
    "$@" &
    child=$!
    trap 'trap "" TERM; kill "$child" 2>/dev/null; wait "$child"; exit 0' TERM
    wait "$child" && exit 0
    if [ $(($(date +%s) - began)) -lt 30 ]; then quick=$((quick + 1)); else quick=0; fi
    [ "$quick" -ge 3 ] && exit 1
    echo "$(date -u +%Y-%m-%dT%H:%M:%SZ) the services failed and are started again"
    sleep 2
done
