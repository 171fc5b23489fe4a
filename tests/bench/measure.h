// SPDX-License-Identifier: MIT
// What the benchmarks measure with: a monotonic clock, medians and the peak memory of this process.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <fstream>
#include <string>
#include <vector>

namespace plumbline::bench {

/// Microseconds that `work` takes.
template <typename Work>
double microseconds(const Work& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - start).count();
}

/// The lower median; the vector must not be empty.
inline double median(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>((values.size() - 1) / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// The most memory this process ever had resident, in KiB; 0 where the system does not say.
inline long peakMemory() {
    std::ifstream status("/proc/self/status");
    std::string word;
    while (status >> word) {
        if (word == "VmHWM:") {
            long kibibytes = 0;
            status >> kibibytes;
            return kibibytes;
        }
    }
    return 0;
}

/// Writes the medians of what was measured in turn, and of the ratios, as members of a JSON object.
inline void printInTurn(const char* name, const std::vector<double>& full, const std::vector<double>& empty) {
    std::vector<double> ratios;
    for (std::size_t turn = 0; turn < full.size(); ++turn)
        ratios.push_back(full[turn] / empty[turn]);
    std::printf("\"%s\": %.1f, \"%sEmpty\": %.1f, \"%sRatio\": %.3f, ", name, median(full), name,
                median(empty), name, median(ratios));
}

/// Keeps the optimiser from dropping a result that nothing reads.
template <typename Value>
void keep(const Value& value) {
    asm volatile("" : : "g"(&value) : "memory");
}

} // namespace plumbline::bench
