// SPDX-License-Identifier: MIT
// What is shown of an open workbook: header, navigation, one page at a time, status line. It makes a page
// when it is first shown, leads from one page to another, and knows nothing of what is on them.
#pragma once

#include <QWidget>

#include "base/strong_id.h"

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

class QStackedWidget;

namespace plumbline::ui {

class Actions;
class Announcer;
class Appearance;
class EvidenceEntry;
class Navigation;
class Prompts;
class RubricPage;
class Session;
class StatusLine;
class StepEntry;

enum class WindowPage { Overview, Rubric, Session, Evidence, NextSteps, Compare, Report, District };
inline constexpr std::size_t pageCount = static_cast<std::size_t>(WindowPage::District) + 1;

class Workspace : public QWidget {
    Q_OBJECT

public:
    Workspace(Session& session, const Appearance& appearance, Prompts& prompts, Announcer& announcer,
              const Actions& actions, QWidget* window);

    void showPage(WindowPage page);

    WindowPage page() const { return m_page; }

    /// The page that is shown first for the next workbook.
    void setFirstPage(WindowPage page) { m_page = page; }

    /// Begins with fresh pages where a workbook is open, with none where none is.
    void showFile();
    /// Keeps how wide the parts of the pages are for the next start.
    void rememberLayout() const;
    /// Saves what was typed and not saved yet.
    void commitPending();
    /// The same before the file is left: also asks what is to be done with what can not be saved as it is.
    void settle();

private:
    void build();
    QWidget* makePage(WindowPage page);
    RubricPage* makeRubricPage();
    template <class PageType>
    PageType* pageOf(WindowPage page);
    QWidget* makeDistrictPage();
    /// The district is offered where there is more than one school.
    void offerDistrict();
    void showDimension(std::size_t position);
    void showEvidence(EvidenceId evidence);
    void showStep(NextStepId step);
    void chooseFocus();
    /// From the district to a school: to a dimension of its rubric, or to its overview.
    void showAssessment(AssessmentId assessment, std::optional<std::size_t> position);
    void reportComparison(const std::vector<AssessmentId>& columns);

    Session& m_session;
    const Appearance& m_appearance;
    Prompts& m_prompts;
    Announcer& m_announcer;
    const Actions& m_actions;
    EvidenceEntry* m_evidenceEntry;
    StepEntry* m_stepEntry;
    Navigation* m_navigation;
    QStackedWidget* m_pages;
    StatusLine* m_status;
    std::array<QWidget*, pageCount> m_made{};
    WindowPage m_page = WindowPage::Rubric;
};

} // namespace plumbline::ui
