// SPDX-License-Identifier: Apache-2.0
#include "practice/consolevisitor.h"

#include <QHash>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace setup::test {
namespace {

QString unescaped(QString text)
{
    return text.replace("&lt;"_L1, "<"_L1)
        .replace("&gt;"_L1, ">"_L1)
        .replace("&quot;"_L1, "\""_L1)
        .replace("&amp;"_L1, "&"_L1);
}

QHash<QString, QString> attributesOf(const QString &tag)
{
    static const QRegularExpression pattern(u"([a-z-]+)(?:=\"([^\"]*)\")?"_s);
    QHash<QString, QString> attributes;
    auto matches = pattern.globalMatch(tag);
    while (matches.hasNext()) {
        const auto match = matches.next();
        attributes.insert(match.captured(1), unescaped(match.captured(2)));
    }
    return attributes;
}

/// The form's tag and content; empty when there is none.
QString formAt(const QString &html, const QString &address)
{
    static const QRegularExpression pattern(u"<form ([^>]*)>.*?</form>"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    auto matches = pattern.globalMatch(html);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (attributesOf(match.captured(1)).value(u"action"_s).endsWith(address))
            return match.captured();
    }
    return {};
}

ConsoleVisitor::Values inputsOf(const QString &form)
{
    static const QRegularExpression input(u"<input ([^>]*)>"_s);
    ConsoleVisitor::Values values;
    auto matches = input.globalMatch(form);
    while (matches.hasNext()) {
        const auto attributes = attributesOf(matches.next().captured(1));
        const auto type = attributes.value(u"type"_s);
        const bool isChoice = type == "radio"_L1 || type == "checkbox"_L1;
        if (!isChoice || attributes.contains(u"checked"_s))
            values.append({attributes.value(u"name"_s), attributes.value(u"value"_s)});
    }
    return values;
}

ConsoleVisitor::Values selectsOf(const QString &form)
{
    static const QRegularExpression select(u"<select ([^>]*)>(.*?)</select>"_s,
                                           QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression option(u"<option ([^>]*)>"_s);
    ConsoleVisitor::Values values;
    auto matches = select.globalMatch(form);
    while (matches.hasNext()) {
        const auto match = matches.next();
        std::optional<QString> value;
        auto options = option.globalMatch(match.captured(2));
        while (options.hasNext()) {
            const auto attributes = attributesOf(options.next().captured(1));
            if (!value || attributes.contains(u"selected"_s))
                value = attributes.value(u"value"_s);
        }
        values.append({attributesOf(match.captured(1)).value(u"name"_s), value.value_or(QString())});
    }
    return values;
}

QByteArray encoded(const ConsoleVisitor::Values &values)
{
    QByteArray body;
    for (const auto &[name, value] : values) {
        if (!body.isEmpty())
            body += '&';
        body += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return body;
}

} // namespace

ConsoleVisitor::Values ConsoleVisitor::valuesOf(const QString &html, const QString &address)
{
    const auto form = formAt(html, address);
    return inputsOf(form) + selectsOf(form);
}

Answer ConsoleVisitor::open(const QString &path, const Headers &headers)
{
    return m_client.send("GET", m_client.address().console + path, {}, headers);
}

Answer ConsoleVisitor::post(const QString &path, const Values &values, const Headers &headers)
{
    return m_client.send("POST", m_client.address().console + path, encoded(values),
                         Headers{{"Content-Type", "application/x-www-form-urlencoded"}} + headers);
}

Answer ConsoleVisitor::send(const QString &page, const QString &address, const Values &values)
{
    const auto shown = open(page);
    const auto html = QString::fromUtf8(shown.body);
    const auto action = attributesOf(formAt(html, address).section(u'>', 0, 0)).value(u"action"_s);
    if (action.isEmpty())
        return shown;
    auto sent = valuesOf(html, address);
    for (const auto &[name, value] : values)
        sent.removeIf([&name = name](const auto &entry) { return entry.first == name; });
    sent += values;
    const auto root = QUrl(m_client.address().console).path();
    return post(action.mid(root.size()), sent, {{"Origin", origin()}});
}

} // namespace setup::test
