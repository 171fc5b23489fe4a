// SPDX-License-Identifier: MIT
// Chooses what a school year takes over from an earlier one, each with what it brings. Ratings are none of
// it.
#pragma once

#include <QWidget>

#include "assessment/edit.h"

class QCheckBox;

namespace plumbline::ui {

class Appearance;
class TonedLabel;

class CarryChoice : public QWidget {
    Q_OBJECT

public:
    explicit CarryChoice(const Appearance& appearance, QWidget* parent = nullptr);

    /// What `from` can give to a year with this rubric; `to` is that year where it exists already, else null.
    void show(const Snapshot& from, const Rubric& rubric, const Snapshot* to);

    /// What is chosen, from the assessment shown; nothing where nothing is chosen.
    std::optional<Carried> carried() const;

private:
    QCheckBox* makeBox(const char* name);
    static void offer(QCheckBox& box, std::int64_t count, const QString& some, const QString& none);

    QCheckBox* m_team;
    QCheckBox* m_steps;
    QCheckBox* m_evidence;
    TonedLabel* m_remark;
    std::optional<AssessmentId> m_from;
};

} // namespace plumbline::ui
