// SPDX-License-Identifier: Apache-2.0
#include "core/json.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace setup {

JsonReader::JsonReader(const QJsonObject &object)
    : m_object(object), m_problems(std::make_shared<QStringList>())
{
}

JsonReader::JsonReader(QJsonObject object, QString path, std::shared_ptr<QStringList> problems)
    : m_object(std::move(object)), m_path(std::move(path)), m_problems(std::move(problems))
{
}

QString JsonReader::pathOf(QStringView key) const
{
    return m_path.isEmpty() ? key.toString() : QString(m_path + u'.' + key);
}

void JsonReader::note(QStringView key, const QString &problem)
{
    *m_problems << u"%1: %2"_s.arg(pathOf(key), problem);
}

QJsonValue JsonReader::required(QStringView key, QJsonValue::Type type, QLatin1StringView typeName)
{
    auto value = m_object.value(key);
    if (value.isUndefined())
        note(key, u"missing"_s);
    else if (value.type() != type)
        note(key, u"not %1"_s.arg(typeName));
    return value;
}

QJsonValue JsonReader::optional(QStringView key, QJsonValue::Type type, QLatin1StringView typeName)
{
    auto value = m_object.value(key);
    if (value.isUndefined() || value.isNull())
        return QJsonValue(QJsonValue::Undefined);
    if (value.type() != type) {
        note(key, u"not %1"_s.arg(typeName));
        return QJsonValue(QJsonValue::Undefined);
    }
    return value;
}

QString JsonReader::string(QStringView key)
{
    return required(key, QJsonValue::String, "a string"_L1).toString();
}

bool JsonReader::boolean(QStringView key)
{
    return required(key, QJsonValue::Bool, "true or false"_L1).toBool();
}

int JsonReader::integer(QStringView key)
{
    return required(key, QJsonValue::Double, "a number"_L1).toInt();
}

QJsonArray JsonReader::array(QStringView key)
{
    return required(key, QJsonValue::Array, "a list"_L1).toArray();
}

JsonReader JsonReader::object(QStringView key)
{
    return {required(key, QJsonValue::Object, "an object"_L1).toObject(), pathOf(key), m_problems};
}

QString JsonReader::optionalString(QStringView key, const QString &fallback)
{
    return optional(key, QJsonValue::String, "a string"_L1).toString(fallback);
}

bool JsonReader::optionalBoolean(QStringView key, bool fallback)
{
    return optional(key, QJsonValue::Bool, "true or false"_L1).toBool(fallback);
}

int JsonReader::optionalInteger(QStringView key, int fallback)
{
    return optional(key, QJsonValue::Double, "a number"_L1).toInt(fallback);
}

QJsonArray JsonReader::optionalArray(QStringView key)
{
    return optional(key, QJsonValue::Array, "a list"_L1).toArray();
}

JsonReader JsonReader::optionalObject(QStringView key)
{
    return {optional(key, QJsonValue::Object, "an object"_L1).toObject(), pathOf(key), m_problems};
}

JsonReader JsonReader::item(const QJsonArray &array, qsizetype index, QStringView key)
{
    const auto place = u"%1[%2]"_s.arg(pathOf(key)).arg(index);
    const auto value = array.at(index);
    if (!value.isObject())
        *m_problems << u"%1: not an object"_s.arg(place);
    return {value.toObject(), place, m_problems};
}

QStringList JsonReader::stringsOf(const QJsonArray &array, QStringView key)
{
    QStringList result;
    for (const auto &value : array) {
        if (value.isString())
            result << value.toString();
        else
            note(key, u"not a list of strings"_s);
    }
    return result;
}

QStringList JsonReader::strings(QStringView key)
{
    return stringsOf(array(key), key);
}

QStringList JsonReader::optionalStrings(QStringView key)
{
    return stringsOf(optionalArray(key), key);
}

Error JsonReader::failure() const
{
    return {.kind = ErrorKind::UnexpectedReply, .causes = *m_problems};
}

namespace {

Result<QJsonDocument> parse(const QByteArray &bytes)
{
    QJsonParseError problem;
    auto document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError) {
        return Error{.kind = ErrorKind::UnexpectedReply,
                     .detail = u"not JSON: %1 at byte %2"_s.arg(problem.errorString()).arg(problem.offset)};
    }
    return document;
}

} // namespace

Result<QJsonObject> parseJsonObject(const QByteArray &bytes)
{
    const auto document = parse(bytes);
    if (!document)
        return document.error();
    if (!document->isObject())
        return Error{.kind = ErrorKind::UnexpectedReply, .detail = u"not a JSON object"_s};
    return document->object();
}

Result<QJsonArray> parseJsonArray(const QByteArray &bytes)
{
    const auto document = parse(bytes);
    if (!document)
        return document.error();
    if (!document->isArray())
        return Error{.kind = ErrorKind::UnexpectedReply, .detail = u"not a JSON list"_s};
    return document->array();
}

} // namespace setup
