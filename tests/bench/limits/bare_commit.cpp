// SPDX-License-Identifier: MIT
// Bare commits alone, for their peak memory: bare_commit NEW_FILE COUNT
#include "limits/bare_commit.h"
#include "measure.h"

#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <vector>

int main(int argc, char** argv) {
    if (argc != 3) {
        std::fputs("usage: bare_commit NEW_FILE COUNT\n", stderr);
        return 2;
    }
    plumbline::bench::BareCommit bare(argv[1]);
    std::vector<double> times;
    const int count = std::atoi(argv[2]);
    times.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        times.push_back(plumbline::bench::microseconds([&] { bare.commit(1 + i % 3); }));
    }
    std::printf("{\"commitMicroseconds\": %.1f, \"peakKib\": %ld}\n", plumbline::bench::median(times),
                plumbline::bench::peakMemory());
}
