// SPDX-License-Identifier: MIT
// Chooses the two or three dimensions that the school works on first, with what is known of each.
#pragma once

#include "ui/widgets/form_dialog.h"

#include "ui/session.h"

#include <vector>

class QVBoxLayout;

namespace plumbline {
struct FocusCandidate;
}

namespace plumbline::ui {

class DescribedBox;
class TonedLabel;

class FocusDialog : public FormDialog {
    Q_OBJECT

public:
    FocusDialog(Session& session, const Appearance& appearance, QWidget* parent = nullptr);

    void accept() override;

signals:
    /// What was saved, in words.
    void saved(const QString& words);

private:
    void offer(const FocusCandidate& candidate, QVBoxLayout& form);
    void limit(DescribedBox* toggled);
    void count();
    std::size_t chosenCount() const;

    struct Choice {
        std::size_t position;
        DescribedBox* box;
    };

    SnapshotPointer m_snapshot;
    std::vector<Choice> m_choices;
    TonedLabel* m_count;
    ProblemLabel* m_tooMany;
};

} // namespace plumbline::ui
