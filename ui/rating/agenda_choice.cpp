// SPDX-License-Identifier: MIT
#include "ui/rating/agenda_choice.h"

#include <algorithm>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/shell/announcer.h"
#include "ui/text.h"
#include "ui/widgets/toned_label.h"

namespace plumbline::ui {

namespace {

/// Places in the list of kinds; the strands are between them.
constexpr int all = 0;
constexpr int unrated = 1;
constexpr int firstStrand = 2;

constexpr int rowsShown = 8;

int stepOf(const QKeyEvent& key) {
    if (!(key.modifiers() & Qt::AltModifier))
        return 0;
    if (key.key() == Qt::Key_Up)
        return -1;
    return key.key() == Qt::Key_Down ? 1 : 0;
}

} // namespace

AgendaChoice::AgendaChoice(const Appearance& appearance, Announcer& announcer, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_announcer(announcer)
    , m_kind(new QComboBox(this))
    , m_list(new QListWidget(this))
    , m_picks(makePicks())
    , m_count(new TonedLabel(appearance, Appearance::Text::Small, TonedLabel::Tone::Muted, this)) {
    m_kind->setAccessibleName(tr("Agenda"));
    m_kind->setMinimumContentsLength(12);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_kind);
    layout->addWidget(m_picks);
    layout->addWidget(m_count);
    setFocusProxy(m_kind);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AgendaChoice::chooseKind);
    connect(m_list, &QListWidget::itemChanged, this, &AgendaChoice::say);
    connect(&appearance, &Appearance::changed, this, &AgendaChoice::sizeList);
}

QWidget* AgendaChoice::makePicks() {
    auto* picks = new QWidget(this);
    m_list->setAccessibleName(tr("Dimensions to rate"));
    m_list->setAccessibleDescription(tr("Space chooses; Alt+Up and Alt+Down move"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    // The end of a line says whether it stays.
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    auto* buttons = new QHBoxLayout;
    const auto add = [&](const QString& text, const QString& name, int by) {
        auto* button = new QPushButton(text, picks);
        button->setAccessibleName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, by] { move(by); });
        buttons->addWidget(button);
    };
    add(tr("Up"), tr("Move up"), -1);
    add(tr("Down"), tr("Move down"), 1);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(picks);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    layout->addLayout(buttons);
    picks->hide();
    return picks;
}

void AgendaChoice::show(const Snapshot& snapshot) {
    m_unrated.clear();
    for (std::size_t position = 0; position < snapshot.ratings.size(); ++position)
        if (std::holds_alternative<Unrated>(snapshot.ratings[position].value))
            m_unrated.push_back(snapshot.rubric->dimension(position).id);
    const bool other = !m_rubric || !(*m_rubric == *snapshot.rubric);
    m_rubric = snapshot.rubric;
    if (other)
        offer();
    nameChoices();
    say();
}

void AgendaChoice::offer() {
    const QSignalBlocker quietKind(m_kind);
    const QSignalBlocker quietList(m_list);
    m_picked = false;
    m_kind->clear();
    m_list->clear();
    const auto choices = static_cast<int>(m_rubric->strands().size()) + firstStrand + 1;
    for (int choice = 0; choice < choices; ++choice)
        m_kind->addItem(QString());
    for (std::size_t position = 0; position < m_rubric->dimensionCount(); ++position)
        list(position, false);
    m_list->setCurrentRow(0);
    m_last.clear();
    m_picks->hide();
    sizeList();
    m_last = chosen();
}

void AgendaChoice::list(std::size_t position, bool chosen) {
    const Dimension& dimension = m_rubric->dimension(position);
    const QString name = toQString(dimension.name);
    const bool kept = isKept(dimension.id);
    auto* item = new QListWidgetItem(kept ? tr("%1 (begun, stays)", "dimension").arg(name) : name, m_list);
    item->setData(Qt::UserRole, static_cast<int>(position));
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
    item->setFlags(kept ? usual : usual | Qt::ItemIsUserCheckable);
    item->setCheckState(chosen ? Qt::Checked : Qt::Unchecked);
}

bool AgendaChoice::isKept(const DimensionId& dimension) const {
    return std::ranges::find(m_kept, dimension) != m_kept.end();
}

void AgendaChoice::choose(const std::vector<DimensionId>& agenda, const std::vector<DimensionId>& kept) {
    m_kept = kept;
    m_picked = true;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const DimensionId& dimension : agenda)
            list(m_rubric->positionOf(dimension), true);
        for (std::size_t position = 0; position < m_rubric->dimensionCount(); ++position)
            if (std::ranges::find(agenda, m_rubric->dimension(position).id) == agenda.end())
                list(position, false);
        m_list->setCurrentRow(0);
    }
    sizeList();
    m_kind->setCurrentIndex(m_kind->count() - 1);
    chooseKind();
}

void AgendaChoice::nameChoices() {
    const auto counted = [](const QString& name, std::size_t count) {
        return tr("%1 (%2)", "what is rated (how many)").arg(name).arg(count);
    };
    m_kind->setItemText(all, counted(tr("All dimensions"), m_rubric->dimensionCount()));
    m_kind->setItemText(unrated, counted(tr("Not rated yet"), m_unrated.size()));
    int choice = firstStrand;
    for (const Strand& strand : m_rubric->strands())
        m_kind->setItemText(choice++, counted(toQString(strand.name), strand.dimensions.size()));
    m_kind->setItemText(choice, tr("Choose and order…"));
}

void AgendaChoice::chooseKind() {
    const bool picks = m_kind->currentIndex() == m_kind->count() - 1;
    if (picks && !m_picked) {
        // Picking begins with what was chosen before, and is never begun anew.
        const QSignalBlocker quiet(m_list);
        for (int row = 0; row < m_list->count(); ++row) {
            QListWidgetItem* item = m_list->item(row);
            const DimensionId& id = m_rubric->dimension(positionOf(*item)).id;
            const bool was = std::ranges::find(m_last, id) != m_last.end();
            item->setCheckState(was ? Qt::Checked : Qt::Unchecked);
        }
        m_picked = true;
    }
    m_picks->setVisible(picks);
    if (!picks)
        m_last = chosen();
    say();
}

std::vector<DimensionId> AgendaChoice::chosen() const {
    std::vector<DimensionId> agenda = ofKind(m_kind->currentIndex());
    // What the choice of a strand or of the unrated leaves out and must stay comes first.
    std::vector<DimensionId> left;
    for (const DimensionId& dimension : m_kept)
        if (std::ranges::find(agenda, dimension) == agenda.end())
            left.push_back(dimension);
    agenda.insert(agenda.begin(), left.begin(), left.end());
    return agenda;
}

std::vector<DimensionId> AgendaChoice::ofKind(int kind) const {
    if (kind == unrated)
        return m_unrated;
    std::vector<DimensionId> agenda;
    if (kind == m_kind->count() - 1) {
        for (int row = 0; row < m_list->count(); ++row)
            if (m_list->item(row)->checkState() == Qt::Checked)
                agenda.push_back(m_rubric->dimension(positionOf(*m_list->item(row))).id);
        return agenda;
    }
    for (std::size_t strand = 0; strand < m_rubric->strands().size(); ++strand)
        if (kind == all || kind == static_cast<int>(strand) + firstStrand)
            for (const Dimension& dimension : m_rubric->strands()[strand].dimensions)
                agenda.push_back(dimension.id);
    return agenda;
}

void AgendaChoice::say() {
    const int count = static_cast<int>(chosen().size());
    m_count->setText(tr("%1 of %2 dimensions, rated in this order.")
                         .arg(count)
                         .arg(m_rubric ? m_rubric->dimensionCount() : 0));
    m_count->setVisible(m_picks->isVisibleTo(this));
}

std::size_t AgendaChoice::positionOf(const QListWidgetItem& item) const {
    return item.data(Qt::UserRole).toUInt();
}

void AgendaChoice::move(int by) {
    const int row = m_list->currentRow();
    const int to = std::clamp(row + by, 0, m_list->count() - 1);
    if (row < 0)
        return;
    QListWidgetItem* item = m_list->takeItem(row);
    m_list->insertItem(to, item);
    m_list->setCurrentRow(to);
    m_announcer.say(tr("%1 is at place %2 of %3.").arg(item->text()).arg(to + 1).arg(m_list->count()));
}

bool AgendaChoice::eventFilter(QObject* watched, QEvent* event) {
    const QEvent::Type type = event->type();
    if (watched != m_list || (type != QEvent::KeyPress && type != QEvent::ShortcutOverride))
        return QWidget::eventFilter(watched, event);
    const int by = stepOf(*static_cast<QKeyEvent*>(event));
    if (by == 0)
        return QWidget::eventFilter(watched, event);
    if (type == QEvent::KeyPress)
        move(by);
    event->accept();
    return true;
}

void AgendaChoice::sizeList() {
    const int height = m_appearance.scaled(26);
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setSizeHint(QSize(0, height));
    const int rows = std::clamp(m_list->count(), 1, rowsShown);
    m_list->setFixedHeight(rows * height + 2 * m_list->frameWidth());
}

} // namespace plumbline::ui
