# Reads Maven's output, says what a person waiting for the first build wants to know: which module, which big download.
function megabytes(text, unit, number) {
    split(text, parts, " ")
    number = parts[1]
    unit = parts[2]
    if (unit == "kB") return number / 1000
    if (unit == "B") return number / 1000000
    if (unit == "GB") return number * 1000
    return number
}
function say(line) {
    print line
    fflush()
}
BEGIN {
    # In advance only the biggest can be named with a size: Maven tells it when a download is over.
    about["apicurio-registry-app"] = "schema registry, about 110 MB"
    about["elasticsearch-8"] = "Elasticsearch, about 105 MB"
    about["pinot-confluent-avro"] = "Confluent's serdes, about 30 MB"
    about["rocksdbjni"] = "RocksDB of Kafka Streams, about 75 MB"
}
/^Downloading from / || /^\[INFO\] Downloading from / {
    file = $NF
    sub(/.*\//, "", file)
    if (file !~ /\.(pom|sha1|xml)$/)
        for (name in about) if (index(file, name) == 1) say("  fetching " file " (" about[name] ") ...")
}
/^Downloaded from / || /^\[INFO\] Downloaded from / {
    if (match($0, /\([0-9.]+ [kMG]?B/)) {
        size = megabytes(substr($0, RSTART + 1, RLENGTH - 1))
        files++
        total += size
        if (size >= 10 || total - told >= 25) {
            say(sprintf("  fetched %d files, %d MB", files, total))
            told = total
        }
    }
}
/^\[INFO\] Building .*\[[0-9]+\/[0-9]+\]$/ {
    line = $0
    sub(/^\[INFO\] Building /, "  building: ", line)
    sub(/ [0-9][0-9A-Za-z.-]* +\[/, " [", line)
    say(line)
}
END { if (files) say(sprintf("  fetched %d files, %d MB in all", files, total)) }
