// SPDX-License-Identifier: MIT
// A desk with the page of next steps on it.
#pragma once

#include <QCheckBox>

#include "ui/support/desk.h"

#include "ui/steps/next_step_dialog.h"
#include "ui/steps/next_steps_page.h"
#include "ui/steps/outcome_dialog.h"

#include <memory>

namespace plumbline::ui::test {

struct StepsDesk : Desk {
    StepsDesk() {
        window.show();
        page = std::make_unique<NextStepsPage>(session, appearance, prompts, announcer, &window);
        page->resize(window.size());
        page->show();
    }

    /// Rows that have left go with the next turn of the event loop.
    static void settle() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }

    /// The box that marks a step done; null where the step is not shown, or is to be reviewed.
    QCheckBox* box(const char* text) const {
        settle();
        auto* found = named<QCheckBox>(*page, QLatin1String("Done: ") + QLatin1String(text));
        return found && found->isVisibleTo(page.get()) ? found : nullptr;
    }

    NextStepDialog& dialog() const { return *page->findChild<NextStepDialog*>(); }

    OutcomeDialog& outcome() const { return *page->findChild<OutcomeDialog*>(); }

    PutNextStep stepEdit(std::string_view id, std::string_view text) const {
        return {current(), {}, dimension(id), valid<Name>(text), {}, {}};
    }

    std::unique_ptr<NextStepsPage> page;
};

} // namespace plumbline::ui::test
