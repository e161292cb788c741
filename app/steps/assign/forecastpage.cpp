// SPDX-License-Identifier: Apache-2.0
#include "steps/assign/forecastpage.h"

#include <QCoreApplication>

namespace setup::steps {

ui::TableCell forecastCell(Forecast forecast)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("ForecastRows", text); };
    switch (forecast) {
    case Forecast::Fine:
        return {.text = words(QT_TRANSLATE_NOOP("ForecastRows", "will be assigned")),
                .look = ui::StepLook::ToDo};
    case Forecast::Assigned:
        return {.text = words(QT_TRANSLATE_NOOP("ForecastRows", "assigned")), .look = ui::StepLook::Done};
    case Forecast::WillChange:
        return {.text = words(QT_TRANSLATE_NOOP("ForecastRows", "will change")),
                .detail = words(QT_TRANSLATE_NOOP("ForecastRows", "Has another role in Okta.")),
                .look = ui::StepLook::Now};
    case Forecast::Stuck:
        return {.text = words(QT_TRANSLATE_NOOP("ForecastRows", "will be assigned anew")),
                .detail = words(QT_TRANSLATE_NOOP("ForecastRows",
                                                  "Was assigned before provisioning was on, so Okta never "
                                                  "sent them.")),
                .look = ui::StepLook::NeedsYou};
    case Forecast::UnknownRole:
        return {.text = words(QT_TRANSLATE_NOOP("ForecastRows", "unknown role")),
                .detail = words(
                    QT_TRANSLATE_NOOP("ForecastRows", "Sumo Logic would refuse them: choose another role.")),
                .look = ui::StepLook::Failed};
    case Forecast::NoAddress:
        return {.text = words(QT_TRANSLATE_NOOP("ForecastRows", "no e-mail address")),
                .detail = words(QT_TRANSLATE_NOOP("ForecastRows",
                                                  "Sumo Logic knows people by their e-mail address; this "
                                                  "login is none.")),
                .look = ui::StepLook::Failed};
    case Forecast::TooLong:
        return {.text = words(QT_TRANSLATE_NOOP("ForecastRows", "too long")),
                .detail = words(QT_TRANSLATE_NOOP("ForecastRows",
                                                  "Sumo Logic takes addresses of at most 64 characters.")),
                .look = ui::StepLook::Failed};
    }
    return {};
}

} // namespace setup::steps
