// SPDX-License-Identifier: MIT
#include "report/evidence_words.h"

#include "analysis/wording_of.h"

namespace plumbline {

namespace {

std::string withDetails(const std::string& text, const std::vector<std::string>& details) {
    std::string out = text + " (";
    for (std::size_t i = 0; i < details.size(); ++i)
        out += (i > 0 ? ", " : "") + details[i];
    return out + ")";
}

} // namespace

std::string contentText(const Wording& wording, const EvidenceContent& content) {
    if (const Note* note = std::get_if<Note>(&content))
        return note->text;
    if (const Link* link = std::get_if<Link>(&content))
        return link->url;
    const auto& file = std::get<Attachment>(content);
    return wording.say(PLUMBLINE_TEXT("%1, %2, kept in the workbook"), {file.name, wording.size(file.size)});
}

std::string evidenceLine(const Wording& wording, const Evidence& evidence) {
    std::vector<std::string> details{kindText(wording, evidence.content)};
    if (evidence.date)
        details.push_back(wording.date(*evidence.date));
    if (evidence.stance == Stance::Against)
        details.push_back(stanceText(wording, evidence.stance));
    return withDetails(evidence.title, details);
}

std::string nextStepLine(const Wording& wording, const NextStep& step) {
    std::vector<std::string> details{statusText(wording, step.status)};
    if (!step.owner.empty())
        details.push_back(step.owner);
    if (step.due)
        details.push_back(wording.say(PLUMBLINE_TEXT("due %1"), {wording.date(*step.due)}));
    return withDetails(step.text, details);
}

} // namespace plumbline
