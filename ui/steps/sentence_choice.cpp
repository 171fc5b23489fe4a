// SPDX-License-Identifier: MIT
#include "ui/steps/sentence_choice.h"

#include <algorithm>
#include <QComboBox>
#include <QSignalBlocker>
#include <QStylePainter>
#include <QVBoxLayout>

#include "analysis/wording_of.h"
#include "rubric/statements.h"
#include "ui/text.h"
#include "ui/widgets/toned_label.h"

namespace plumbline::ui {

namespace {

/// Sentences are longer than the box: what has no room in it ends with an ellipsis.
class ElidingChoice : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void paintEvent(QPaintEvent*) override {
        QStylePainter painter(this);
        QStyleOptionComboBox option;
        initStyleOption(&option);
        const QRect room =
            style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
        constexpr int gap = 6;
        option.currentText = fontMetrics().elidedText(option.currentText, Qt::ElideRight, room.width() - gap);
        painter.drawComplexControl(QStyle::CC_ComboBox, option);
        painter.drawControl(QStyle::CE_ComboBoxLabel, option);
    }
};

} // namespace

SentenceChoice::SentenceChoice(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_choice(new ElidingChoice(this))
    , m_full(new TonedLabel(appearance, Appearance::Text::Small, TonedLabel::Tone::Muted, this)) {
    constexpr int fewest = 12;
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(fewest);
    m_choice->setAccessibleName(tr("Sentence that it brings in place"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(appearance.scaled(4));
    layout->addWidget(m_choice);
    layout->addWidget(m_full);
    setFocusProxy(m_choice);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &SentenceChoice::showChosen);
}

void SentenceChoice::offer(const Snapshot& snapshot, std::optional<std::size_t> position) {
    {
        const QSignalBlocker quiet(m_choice);
        m_choice->clear();
        m_choice->addItem(tr("None"));
        m_ties.clear();
        m_sentences.clear();
        const std::size_t levels = position ? snapshot.rubric->levels().size() : 0;
        for (std::size_t place = 0; place < levels; ++place) {
            const LevelRank level(static_cast<int>(place) + 1);
            const auto sentences = statements(snapshot.rubric->descriptor(*position, level));
            for (std::size_t index = 0; index < sentences.size(); ++index) {
                QString lead = toQString(snapshot.rubric->level(level).name);
                if (const auto mark = markOf(snapshot, {*position, level, index}))
                    lead += QStringLiteral(" · ") + toQString(markText(QtWording(), *mark));
                m_ties.push_back({level, index});
                m_sentences << QString::fromUtf8(sentences[index].data(), qsizetype(sentences[index].size()));
                m_choice->addItem(
                    tr("%1: %2", "level and mark: sentence").arg(lead, m_sentences.constLast()));
            }
        }
    }
    showChosen();
}

void SentenceChoice::choose(const std::optional<StatementTie>& tie) {
    const auto place = tie ? std::ranges::find(m_ties, *tie) : m_ties.end();
    m_choice->setCurrentIndex(place == m_ties.end() ? 0 : static_cast<int>(place - m_ties.begin()) + 1);
}

std::optional<StatementTie> SentenceChoice::chosen() const {
    const int index = m_choice->currentIndex();
    return index <= 0 ? std::nullopt : std::optional(m_ties[static_cast<std::size_t>(index) - 1]);
}

void SentenceChoice::showChosen() {
    const int index = m_choice->currentIndex();
    const QString sentence = index <= 0 ? QString() : m_sentences[index - 1];
    m_full->setText(sentence);
    m_full->setHidden(sentence.isEmpty());
    m_choice->setAccessibleDescription(sentence);
}

} // namespace plumbline::ui
