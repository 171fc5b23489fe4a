// SPDX-License-Identifier: MIT
// A field for words about a dimension or a strand, a reason or notes: what is typed is handed over when the
// field is left, not per key.
#pragma once

#include <QPlainTextEdit>

#include "assessment/assessment.h"

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace plumbline::ui {

/// Knows what its text belongs to, so that nothing typed ends at another dimension.
class ReasonEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    struct Target {
        AssessmentId assessment;
        std::variant<DimensionId, StrandId> subject;

        /// Of a field for words about one.
        const DimensionId& dimension() const { return std::get<DimensionId>(subject); }

        const StrandId& strand() const { return std::get<StrandId>(subject); }

        friend bool operator==(const Target&, const Target&) = default;
    };

    explicit ReasonEdit(QWidget* parent);

    /// Shows the saved reason, or what was typed for this target and could not be kept yet.
    void setReason(const Target& target, const QString& reason);

    const std::optional<Target>& target() const { return m_target; }

    /// Hands over what was typed, where something was.
    void commit();
    /// Also what was typed for other targets and could not be kept.
    void commitAll();
    /// What was handed over is saved; without this it stays to be handed over again.
    void accept(const Target& target);
    /// Another file is open: nothing of what is here belongs to it.
    void forget();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void committed(const plumbline::ui::ReasonEdit::Target& target, const QString& reason);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    std::optional<Target> m_target;
    bool m_committing = false;
    /// Texts that nobody accepted, to be shown again with their targets.
    std::vector<std::pair<Target, QString>> m_drafts;
};

} // namespace plumbline::ui
