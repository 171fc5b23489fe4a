// SPDX-License-Identifier: MIT
// "Still true, because …": last year's level confirmed for one dimension, with a reason, by hand.
#pragma once

#include <QWidget>

#include "ui/rubric_page/row_content.h"

#include <optional>

class QPlainTextEdit;
class QPushButton;

namespace plumbline::ui {

class Announcer;
class Appearance;
class FormField;
class ProblemLabel;
class Session;

/// A button that opens a small form; the form writes one rating.
class StillTrue : public QWidget {
    Q_OBJECT

public:
    StillTrue(Session& session, const Appearance& appearance, Announcer& announcer, QWidget* parent);

    /// Offered where the dimension is not rated and was last year, at a level that this rubric has.
    void show(const Snapshot& snapshot, const std::optional<LastYear>& lastYear, std::size_t position);
    void setEditable(bool editable);
    /// Opens the form; where there is nothing to confirm, says why.
    void begin();
    /// What was typed and not confirmed is kept as a reason, and rates nothing.
    void commitPending();
    /// Another file is open: what is typed here belongs to the one before.
    void forget();

signals:
    void formOpened(bool open);
    /// Confirmed or given up: the keyboard can go back where it came from.
    void finished();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Offer {
        AssessmentId assessment;
        DimensionId dimension;
        LevelRank level;

        friend bool operator==(const Offer&, const Offer&) = default;
    };

    static std::optional<Offer> offerOf(const Snapshot& snapshot, const std::optional<LastYear>& lastYear,
                                        std::size_t position);

    bool isOpen() const { return m_begun.has_value(); }

    void build(const Appearance& appearance);
    void confirm();
    void cancel();
    void close();
    void showOffer();

    Session& m_session;
    Announcer& m_announcer;
    QPushButton* m_open;
    QWidget* m_form;
    QPlainTextEdit* m_reason;
    FormField* m_field;
    QPushButton* m_confirm;
    ProblemLabel* m_problem;
    std::optional<Offer> m_offer;
    std::optional<Offer> m_begun; ///< what the open form is about
    QString m_given;              ///< what the form began with
    QString m_saved;              ///< the reason that is there
    bool m_editable = true;
};

} // namespace plumbline::ui
