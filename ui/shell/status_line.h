// SPDX-License-Identifier: MIT
// The line at the foot of the window: saved when, how far along, the keys that work here.
#pragma once

#include <QString>
#include <QWidget>

namespace plumbline::ui {

class Appearance;
class Session;
class TonedLabel;

class StatusLine : public QWidget {
    Q_OBJECT

public:
    StatusLine(Session& session, const Appearance& appearance, QWidget* parent);

    /// "1 2 3 rate · 0 clear · arrow keys move"
    void setKeys(const QString& keys);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    /// The keys are shown where they fit whole.
    void fitKeys();
    QString savedText() const;

    Session& m_session;
    const Appearance& m_appearance;
    TonedLabel* m_saved;
    TonedLabel* m_progress;
    TonedLabel* m_keys;
    QString m_keysText;
};

} // namespace plumbline::ui
