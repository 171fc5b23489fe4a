// SPDX-License-Identifier: MIT
// Shows, over the place that a drag is held, what dropping there does.
#pragma once

#include <QWidget>

namespace plumbline::ui {

class Appearance;

class DropFrame : public QWidget {
    Q_OBJECT

public:
    DropFrame(const Appearance& appearance, QWidget* parent);

    /// Covers its parent until hidden.
    void invite(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Appearance& m_appearance;
    QString m_text;
};

} // namespace plumbline::ui
