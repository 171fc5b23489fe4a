// SPDX-License-Identifier: MIT
#include "report/evidence_words.h"

#include "analysis/wording_of.h"

#include <algorithm>

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
    if (std::string when = whenText(wording, evidence); !when.empty())
        details.push_back(std::move(when));
    if (!evidence.source.empty())
        details.push_back(wording.say(PLUMBLINE_TEXT("from %1"), {evidence.source}));
    if (evidence.stance == Stance::Against)
        details.push_back(stanceText(wording, evidence.stance));
    if (!isCurrent(evidence))
        details.push_back(stateText(wording, evidence.state));
    return withDetails(evidence.title, details);
}

std::string tiesText(const Wording& wording, const Rubric& rubric, const Evidence& evidence,
                     std::size_t position) {
    std::string text;
    for (const StatementPlace& place : evidence.statements)
        if (place.position == position)
            text += (text.empty() ? "" : "; ") + statementName(wording, rubric, {place.level, place.index});
    return text;
}

std::string nextStepLine(const Wording& wording, const NextStep& step) {
    std::vector<std::string> details{statusText(wording, step.status)};
    if (step.toReview)
        details.push_back(stateText(wording, EvidenceState::ToReview));
    if (step.priority == Priority::High)
        details.push_back(wording.say(PLUMBLINE_TEXT("high priority")));
    if (step.priority == Priority::Low)
        details.push_back(wording.say(PLUMBLINE_TEXT("low priority")));
    if (!step.owner.empty())
        details.push_back(step.owner);
    if (step.due)
        details.push_back(wording.say(PLUMBLINE_TEXT("due %1"), {wording.date(*step.due)}));
    return withDetails(step.text, details);
}

std::vector<std::string> nextStepDetails(const Wording& wording, const Snapshot& snapshot,
                                         const NextStep& step, SentenceDetail sentence) {
    std::vector<std::string> details;
    if (const std::optional<StatementPlace> place = statementOf(*snapshot.rubric, step)) {
        const std::string name = statementName(wording, *snapshot.rubric, *step.statement);
        const std::string words = statementText(*snapshot.rubric, *place);
        // A step that was made from the sentence says it already.
        details.push_back(sentence == SentenceDetail::Named || step.text == words
                              ? wording.say(PLUMBLINE_TEXT("Brings in place: %1"), {name})
                              : wording.say(PLUMBLINE_TEXT("Brings in place: %1 (%2)"), {words, name}));
    }
    if (!step.measure.empty())
        details.push_back(wording.say(PLUMBLINE_TEXT("Measure of success: %1"), {step.measure}));
    if (!step.outcome.empty())
        details.push_back(step.status == StepStatus::Dropped
                              ? wording.say(PLUMBLINE_TEXT("Why it was dropped: %1"), {step.outcome})
                              : wording.say(PLUMBLINE_TEXT("What came of it: %1"), {step.outcome}));
    std::string shown;
    for (const Evidence& piece : snapshot.evidence)
        if (std::ranges::find(step.completion, piece.id) != step.completion.end())
            shown += (shown.empty() ? "" : "; ") + piece.title;
    if (!shown.empty())
        details.push_back(wording.say(PLUMBLINE_TEXT("Evidence of completion: %1"), {shown}));
    return details;
}

} // namespace plumbline
