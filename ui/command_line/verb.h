// SPDX-License-Identifier: MIT
// A verb of the command line: how it is called, what it says of itself, what it does.
#pragma once

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

#include <exception>
#include <iosfwd>
#include <string>

namespace plumbline::ui {

/// The translations of the command line: CommandLine::tr().
struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(plumbline::ui::CommandLine)
};

enum class ExitCode { Done = 0, Refused = 1, WrongUsage = 2 };

/// Ends a verb: what, where and what to do, for standard error.
class Failure : public std::exception {
public:
    Failure(ExitCode code, const QString& text) : m_code(code), m_text(text.toStdString()) {}

    ExitCode code() const { return m_code; }

    const char* what() const noexcept override { return m_text.c_str(); }

private:
    ExitCode m_code;
    std::string m_text;
};

/// One call of a verb.
struct Call {
    const QCommandLineParser& options;
    /// Without the verb and the options; at least as many as the verb needs.
    QStringList arguments;
    std::istream& in;
    std::ostream& out;
    std::ostream& err;

    bool isSet(const QString& option) const { return options.isSet(option); }

    QString value(const QString& option) const { return options.value(option); }

    bool wantsJson() const { return options.isSet(QStringLiteral("json")); }

    /// Throws Failure where the option is not given.
    QString required(const QString& option) const;
    /// Throws Failure where there are not exactly this many; `names` says what they are.
    void requireArguments(qsizetype count, const QString& names) const;
};

struct Verb {
    QString name;
    /// "FILE DIMENSION LEVEL [--reason TEXT]"
    QString usage;
    QString summary;
    QString example;
    QList<QCommandLineOption> options;
    qsizetype fewestArguments;
    qsizetype mostArguments;
    ExitCode (*run)(const Call& call);
    bool needsFonts = false;
    /// What is worth knowing besides; may be empty.
    QString details = {};
};

/// One of the things that a verb does, "add".
struct VerbAction {
    QString name;
    ExitCode (*run)(const Call& call);
};

/// Does what the second argument names. `subject` is what a verb works on, for the sentence where it names
/// nothing: "evidence".
ExitCode runAction(const Call& call, const QString& subject, const QList<VerbAction>& actions);

Failure wrongUsage(const QString& text);
Failure refused(const QString& text);

// Options that several verbs have.
QCommandLineOption schoolOption();
QCommandLineOption yearOption();
QCommandLineOption jsonOption();
/// -o, --output
QCommandLineOption outputOption(const QString& description);

} // namespace plumbline::ui
