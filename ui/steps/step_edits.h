// SPDX-License-Identifier: MIT
// The edits that say how a next step goes; all else of it stays.
#pragma once

#include "assessment/edit.h"

namespace plumbline::ui {

/// Who gives a step another status has reviewed it.
inline PutNextStep withStatus(AssessmentId assessment, const NextStep& step, StepStatus status) {
    PutNextStep edit = asEdit(assessment, step);
    edit.status = status;
    edit.toReview = false;
    return edit;
}

/// A step that was carried forward goes on as it is.
inline PutNextStep goingOn(AssessmentId assessment, const NextStep& step) {
    return withStatus(assessment, step, step.status);
}

} // namespace plumbline::ui
