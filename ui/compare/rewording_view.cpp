// SPDX-License-Identifier: MIT
#include "ui/compare/rewording_view.h"

#include "ui/shell/appearance.h"
#include "ui/text.h"

namespace plumbline::ui {

RewordingView::RewordingView(const Appearance& appearance, const std::vector<WordRun>& runs, QWidget* parent)
    : QLabel(parent), m_appearance(appearance), m_runs(runs) {
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setAccessibleName(toQString(spokenDiff(QtWording(), runs)));
    connect(&appearance, &Appearance::changed, this, &RewordingView::follow);
    follow();
}

void RewordingView::follow() {
    setFont(m_appearance.font(Appearance::Text::Body));
    const QString muted = m_appearance.theme().mutedInk().name();
    const QString ink = m_appearance.theme().ink().name();
    QString html;
    for (const WordRun& run : m_runs) {
        const QString text = toQString(run.text).toHtmlEscaped();
        if (run.kind == WordRun::Kind::Same)
            html += QStringLiteral("<span style=\"color:%1\">%2</span>").arg(ink, text);
        else if (run.kind == WordRun::Kind::Removed)
            html += QStringLiteral("<s style=\"color:%1\">%2</s> ").arg(muted, text);
        else
            html += QStringLiteral("<u style=\"color:%1\">%2</u>").arg(ink, text);
    }
    setText(html);
}

} // namespace plumbline::ui
