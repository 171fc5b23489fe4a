// SPDX-License-Identifier: MIT
#include "ui/rating/decision_draft.h"

#include <QCoreApplication>
#include <QStringList>

#include "ui/text.h"

namespace plumbline::ui {

namespace {

struct DraftWords {
    Q_DECLARE_TR_FUNCTIONS(plumbline::ui::DecisionDraft)
};

} // namespace

std::optional<DecideRating> DecisionDraft::edit(AssessmentId assessment, const DimensionId& dimension) const {
    const Parsed<Prose> because = Prose::parse(toUtf8(reason));
    const Parsed<Prose> others = Prose::parse(toUtf8(minority));
    if (level <= 0 || !because || !others)
        return std::nullopt;
    const RatingValue value = level <= levels ? RatingValue(LevelRank(level)) : RatingValue(NotApplicable{});
    return DecideRating{assessment,
                        dimension,
                        value,
                        *because.value,
                        static_cast<DecisionRule>(how),
                        static_cast<Confidence>(confidence),
                        *others.value,
                        std::chrono::seconds(0)};
}

QString levelWords(const DecisionDraft& draft, const Rubric& rubric) {
    if (draft.level <= 0)
        return {};
    return draft.level <= draft.levels ? toQString(rubric.level(LevelRank(draft.level)).name)
                                       : DraftWords::tr("Not applicable");
}

QString noteOf(const DecisionDraft& draft, const Rubric& rubric) {
    const QString level = levelWords(draft, rubric);
    QStringList parts(DraftWords::tr("Typed and not recorded: %1.")
                          .arg(level.isEmpty() ? DraftWords::tr("no level chosen") : level));
    if (!draft.reason.trimmed().isEmpty())
        parts << DraftWords::tr("Reason: %1").arg(draft.reason.trimmed());
    if (!draft.minority.trimmed().isEmpty())
        parts << DraftWords::tr("The minority: %1").arg(draft.minority.trimmed());
    return parts.join(QLatin1Char('\n'));
}

} // namespace plumbline::ui
