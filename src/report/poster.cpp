// SPDX-License-Identifier: MIT
#include "report/poster.h"

#include "analysis/wording_of.h"
#include "report/profile_section.h"

namespace plumbline {

Document profilePoster(const Snapshot& snapshot, const ReportContext& context, const Wording& wording) {
    const std::string& year = snapshot.assessment.year.label();
    Document document =
        emptyDocument(snapshot, context, wording.say(PLUMBLINE_TEXT("Profile poster, %1"), {year}), wording);
    document.pageNumbers = false;
    Poster poster;
    poster.title = snapshot.school.name;
    poster.subtitle = wording.say(PLUMBLINE_TEXT("Self-assessment %1"), {year}) + " · " +
                      ratedText(wording, profile(snapshot).overall);
    if (snapshot.school.logo)
        poster.logo = findPicture(context.pictures, *snapshot.school.logo,
                                  wording.say(PLUMBLINE_TEXT("Logo of %1"), {snapshot.school.name}));
    poster.tiles = tilesFigure(snapshot);
    poster.summary = tilesSummary(snapshot, wording);
    document.blocks.emplace_back(std::move(poster));
    return document;
}

} // namespace plumbline
