using System.Globalization;
using DiplomacyBot.Answering.Articles;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Language;
using DiplomacyBot.Language.Dates;

namespace DiplomacyBot.Answering.Evidence;

/// <summary>Whether a sentence is of the time a question asks about.</summary>
internal sealed class DateAgreement(AnalysedQuestion question, DateOnly today)
{
    private const double DateBefore = 0.7;
    private const double DateOfArticle = 0.8;
    private const int DaysInYear = 366;
    private const int DaysUntilPrinted = 3;

    /// <summary>1 when the sentence is of the period asked for, less when only the one before it or the article is; −1 when all are of another; 0 when nothing is known or asked.</summary>
    public double Of(ArticleAnalysis article, int sentence)
    {
        if (question.Dates.Count == 0)
        {
            return 0;
        }

        var best = -1.0;
        foreach (var asked in question.Dates)
        {
            best = Math.Max(best, Mentions(article, sentence, asked) ? 1
                : sentence > 0 && Mentions(article, sentence - 1, asked) ? DateBefore
                : Published(article.Article, asked));
        }

        return best;
    }

    /// <summary>The same for a whole passage.</summary>
    public double Of(SourceArticle article, TextSpan passage)
    {
        if (question.Dates.Count == 0)
        {
            return 0;
        }

        var dates = DateReader.Read(passage.In(article.Text), article.PublishedOn ?? today);
        return question.Dates.Max(asked => dates.Any(d => Meet(asked, d.From, d.To)) ? 1 : Published(article, asked));
    }

    private bool Mentions(ArticleAnalysis article, int sentence, DateMention asked) =>
        article.DatesIn(sentence, today).Any(d => Meet(asked, d.From, d.To)) || (asked.Precision == DatePrecision.Year && HasYear(article, sentence, asked.From.Year));

    /// <summary>"Chủ tịch ASEAN 2020" stands in articles as it does in questions.</summary>
    private static bool HasYear(ArticleAnalysis article, int sentence, int year)
    {
        var key = year.ToString(CultureInfo.InvariantCulture);
        for (var i = article.FirstSyllable[sentence]; i < article.FirstSyllable[sentence + 1]; i++)
        {
            if (article.Syllables[i].Key == key)
            {
                return true;
            }
        }

        return false;
    }

    private double Published(SourceArticle article, DateMention asked)
    {
        // Of terms of office and the like (2026-2028) papers write at any time.
        if (article.PublishedOn is not { } on || asked.Precision == DatePrecision.Period && asked.To.DayNumber - asked.From.DayNumber > DaysInYear)
        {
            return 0;
        }

        var slack = asked.Precision == DatePrecision.Day ? DaysUntilPrinted : 0;
        return Meet(asked, on.AddDays(-slack), on.AddDays(slack)) ? DateOfArticle : Relative(asked) ? 0 : -1;
    }

    /// <summary>A day or month asked for without its year is that of whatever year the coverage speaks of.</summary>
    private bool Meet(DateMention asked, DateOnly from, DateOnly to)
    {
        var years = asked.Inferred && !Relative(asked) ? from.Year - asked.From.Year : 0;
        return from <= asked.To.AddYears(years) && asked.From.AddYears(years) <= to;
    }

    /// <summary>"năm nay", "tuần trước": counted from the day of the question, which the coverage may not reach.</summary>
    private bool Relative(DateMention asked) => asked.Inferred && !question.Standalone.AsSpan(asked.Start, asked.End - asked.Start).ContainsAnyInRange('0', '9');
}
