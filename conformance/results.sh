#!/bin/sh
# results.sh RESULTS.tsv... : the outcome of runs as Markdown, per class and per test. A later file's result of a test
# replaces an earlier one's. Causes of failures are taken from causes.txt: NAME<tab>CAUSE.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
causes=$here/causes.txt
[ -f "$causes" ] || causes=/dev/null
cat "$@" | awk -F'\t' '{ last[$4] = $0 } END { for (n in last) print last[n] }' | LC_ALL=C sort -t"$(printf '\t')" -k2,2 -k1,1 -k4,4 |
	awk -F'\t' -v causes="$causes" '
	BEGIN { while ((getline line < causes) > 0) { split(line, c, "\t"); cause[c[1]] = c[2] } }
	{ total[$2]++; if ($1 == "pass") ok[$2]++; seconds[$2] += $3; row[NR] = $0 }
	END {
		print "| class | passed | of | seconds of all tests |\n|---|---|---|---|"
		n = split("api ctl fake run net", classes, " ")
		for (i = 1; i <= n; i++) if (total[classes[i]]) {
			printf "| %s | %d | %d | %.0f |\n", classes[i], ok[classes[i]], total[classes[i]], seconds[classes[i]]
			a += ok[classes[i]]; b += total[classes[i]]
		}
		printf "| all | %d | %d | |\n\n", a, b
		print "| result | class | s | test | cause |\n|---|---|---|---|---|"
		for (i = 1; i <= NR; i++) {
			split(row[i], f, "\t")
			name = f[4]; gsub(/\|/, "\\|", name)
			printf "| %s | %s | %s | %s | %s |\n", f[1], f[2], f[3], name, f[1] == "pass" ? "" : cause[f[4]]
		}
	}'
