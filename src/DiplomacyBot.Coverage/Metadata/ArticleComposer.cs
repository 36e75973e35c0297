using System.Text;
using DiplomacyBot.Coverage.Articles;
using DiplomacyBot.Coverage.Cleaning;
using DiplomacyBot.Coverage.Reading;

namespace DiplomacyBot.Coverage.Metadata;

/// <summary>
/// Makes an article of what a reader found: cleans its lines, finds its metadata, writes its text. Pure: the same input always
/// gives the same article, so reading a source again shows whether it changed.
/// </summary>
public static class ArticleComposer
{
    /// <summary>The article with a mark for every line of its source. Without any text left, <see cref="ComposedArticle.Article"/> is null.</summary>
    public static ComposedArticle Compose(RawArticle raw)
    {
        ArgumentNullException.ThrowIfNull(raw);
        var stated = Stated(raw);
        var sheet = new LineSheet(raw.Text);
        if (raw.MetadataInText)
        {
            FrontMatter.Take(sheet, stated);
        }

        HeaderLine.Take(sheet, stated);
        ArticleCleaner.Clean(sheet);
        DateLines.Take(sheet, stated);
        Headline.Take(sheet, stated, raw.MetadataInText);
        Byline.Take(sheet, stated);

        var text = Text(sheet);
        var notes = stated.UnreadDate is { } unread ? [.. raw.Notes, new IngestionNote(NoteKind.DateNotUnderstood, raw.SourcePath, raw.Line, unread)] : raw.Notes;
        return new ComposedArticle(text.Any(char.IsLetterOrDigit) ? Article(raw, stated, sheet, text) : null, sheet.Marks(), notes);
    }

    private static StatedMetadata Stated(RawArticle raw)
    {
        var publication = StatedDate.Read(raw.Date);
        return new StatedMetadata
        {
            Title = PlainText.OneLine(raw.Title),
            Outlet = PlainText.OneLine(raw.Outlet),
            Author = PlainText.OneLine(raw.Author),
            Url = PlainText.OneLine(raw.Url),
            Publication = publication,
            UnreadDate = publication is null ? PlainText.OneLine(raw.Date) : null,
        };
    }

    private static Article Article(RawArticle raw, StatedMetadata stated, LineSheet sheet, string text)
    {
        var paragraphs = sheet.Kept.Where(line => line.Mark == LineMark.Body).Select(line => line.Text).ToList();
        var article = new Article
        {
            Id = ArticleIdentity.Id(raw.SourceKey),
            SourceKey = raw.SourceKey,
            SourcePath = raw.SourcePath,
            Title = stated.Title ?? Headline.Derive(text),
            TitleDerived = stated.Title is null,
            Outlet = stated.Outlet ?? paragraphs.Take(3).Select(p => OutletSign.Read(p)?.Outlet).FirstOrDefault(o => o is not null),
            Author = stated.Author,
            Url = WebAddress(stated.Url),
            Publication = Dateline.Infer(stated.Title, paragraphs, stated.Publication),
            Text = text,
            ContentHash = "",
        };
        return article with { ContentHash = ArticleIdentity.ContentHash(article) };
    }

    // Whoever reads the article's JSON may make a link of it: an address of a script or a file is none of an article.
    private static string? WebAddress(string? stated) => Uri.TryCreate(stated, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? stated : null;

    // One line a paragraph. An empty line stands only where a block of other stories was cut out of the middle: what lies on its
    // two sides does not belong together, and no passage spans it.
    private static string Text(LineSheet sheet)
    {
        var text = new StringBuilder();
        var cut = false;
        for (var i = 0; i < sheet.Count; i++)
        {
            var line = sheet[i];
            cut |= line.Reason is RemovalReason.RelatedStories or RemovalReason.DatedTeasers;
            if (!line.IsKept)
            {
                continue;
            }

            if (text.Length > 0)
            {
                text.Append(cut ? "\n\n" : "\n");
            }

            cut = false;
            text.Append(line.Text);
        }

        return text.ToString();
    }
}

/// <summary>An article and how it came to be.</summary>
/// <param name="Article">The article; null when nothing is left once boilerplate is removed.</param>
/// <param name="Lines">Every non-blank line of the source with its mark: what was kept, what was removed and why.</param>
/// <param name="Notes">What people should know.</param>
public sealed record ComposedArticle(Article? Article, IReadOnlyList<MarkedLine> Lines, IReadOnlyList<IngestionNote> Notes);
