// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace setup::ui {

/// The parts that a console's screen is drawn from. resources/screens/README.md describes each.
enum class ScreenKind {
    Navigation,
    Tabs,
    Card,
    Dialog,
    Group,
    Heading,
    Text,
    Note,
    Field,
    Select,
    Radio,
    Checkbox,
    Toggle,
    Button,
    Table,
};

/// The administrators' interfaces of Okta that a screen belongs to.
enum class ScreenEngine {
    Both, ///< The same in both, or no Okta screen.
    IdentityEngine,
    Classic,
};

struct ScreenRow
{
    QStringList cells = {};
    int callout = 0; ///< 0: none.
};

/// One element of a screen; which members count depends on the kind. Texts may hold {placeholders}.
struct ScreenElement
{
    ScreenKind kind = ScreenKind::Text;
    QString label = {};
    QString text = {}; ///< Title of a card or dialog, value of a field, active tab.
    QStringList items = {}; ///< Steps of a navigation, tabs, columns of a table.
    QList<ScreenRow> rows = {};
    QString action = {}; ///< The button in a card's corner.
    QList<ScreenElement> elements = {};
    int callout = 0; ///< 0: none. Of a card: of its action.
    bool on = false;
    bool dimmed = false;
    bool masked = false; ///< A secret: dots, never a value.
    bool readOnly = false;
    bool primary = false;
    bool atLeft = false;
};

/// A screen of a service's console, as resources/screens describes it.
struct ScreenData
{
    QString id = {};
    Service service = Service::None;
    QString title = {}; ///< In the console's words.
    QString address = {};
    QDate checked = {}; ///< The day on which it was compared with the service.
    ScreenEngine engine = ScreenEngine::Both;
    QList<ScreenElement> elements = {};
    QStringList callouts = {}; ///< Text number n stands at n - 1. English: keys of the translation.
};

/// Reads a screen's JSON. FileUnusable with every problem and its place ("elements[2].callout: ...") in `causes`:
/// unknown keys, kinds and placeholders, values of a wrong type, callouts without text or mark, gaps in the numbers.
Result<ScreenData> parseScreen(const QByteArray &json);

/// What stands in place of the placeholders where the real value isn't known. Its keys are all there are.
const QHash<QString, QString> &sampleScreenValues();

} // namespace setup::ui
