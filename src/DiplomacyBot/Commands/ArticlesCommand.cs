using System.CommandLine;
using System.Text.Json;
using DiplomacyBot.Coverage.Articles;
using DiplomacyBot.Hosting;
using DiplomacyBot.Json;
using DiplomacyBot.Language.Dates;

namespace DiplomacyBot.Commands;

/// <summary><c>articles list|show|remove</c>.</summary>
internal static class ArticlesCommand
{
    public static Command Create(GlobalOptions options, Streams streams)
    {
        var command = new Command("articles", Texts.Articles.In(streams.Speech)) { List(options, streams), Show(options, streams), Remove(options, streams) };
        return command;
    }

    private static Command List(GlobalOptions options, Streams streams)
    {
        var command = new Command("list", Texts.ArticlesList.In(streams.Speech)) { options.Json };
        command.SetAction(async (parsed, token) =>
        {
            await using var services = ServiceSetup.ForCommand(options.Settings(parsed), streams.Speech);
            var store = services.GetRequiredService<IArticleStore>();
            var lines = new List<ArticleLine>();
            await foreach (var article in store.ListAsync(token))
            {
                lines.Add(new ArticleLine(article.Id, article.Title, article.Outlet, article.Publication.On, ArticleView.PrecisionName(article.Publication.Precision), article.Publication.Inferred, article.SourcePath, article.Url, article.Version, article.DuplicateOf));
            }

            if (parsed.GetValue(options.Json))
            {
                await streams.Out.WriteLineAsync(JsonSerializer.Serialize(lines, BotJson.Pretty.ListArticleLine));
                return ExitCodes.Success;
            }

            foreach (var line in lines)
            {
                await streams.Out.WriteLineAsync($"{line.Id}  {Date(line),-10}  {line.Outlet ?? "–"}  {line.Title}{(line.DuplicateOf is { } original ? $"  (= {original})" : "")}");
            }

            var summary = await store.SummariseAsync(token);
            streams.Complain(Texts.ArticlesListed, summary.Articles, summary.Duplicates, summary.Passages);
            return ExitCodes.Success;
        });
        return command;
    }

    private static Command Show(GlobalOptions options, Streams streams)
    {
        var id = new Argument<string>("id") { Description = Texts.IdArgument.In(streams.Speech) };
        var command = new Command("show", Texts.ArticlesShow.In(streams.Speech)) { id, options.Json };
        command.SetAction(async (parsed, token) =>
        {
            await using var services = ServiceSetup.ForCommand(options.Settings(parsed), streams.Speech);
            var store = services.GetRequiredService<IArticleStore>();
            if (await store.FindAsync(parsed.GetValue(id)!, token) is not { } article)
            {
                streams.Complain(Texts.NoArticle, parsed.GetValue(id));
                return ExitCodes.Failed;
            }

            var view = ArticleView.Of(article, await store.DuplicatesOfAsync(article.Id, token));
            if (parsed.GetValue(options.Json))
            {
                await streams.Out.WriteLineAsync(JsonSerializer.Serialize(view, BotJson.Pretty.ArticleView));
                return ExitCodes.Success;
            }

            await streams.Out.WriteLineAsync(view.Title);
            await streams.Out.WriteLineAsync(string.Join(" · ", new[] { view.Outlet, Date(view.PublishedOn, view.PublishedPrecision), view.Author, view.Url ?? view.SourcePath }.Where(p => !string.IsNullOrEmpty(p))));
            await streams.Out.WriteLineAsync();
            await streams.Out.WriteLineAsync(view.Text);
            return ExitCodes.Success;
        });
        return command;
    }

    private static Command Remove(GlobalOptions options, Streams streams)
    {
        var ids = new Argument<string[]>("id") { Description = Texts.IdArgument.In(streams.Speech), Arity = ArgumentArity.OneOrMore };
        var command = new Command("remove", Texts.ArticlesRemove.In(streams.Speech)) { ids };
        command.SetAction(async (parsed, token) =>
        {
            await using var services = ServiceSetup.ForCommand(options.Settings(parsed), streams.Speech);
            var store = services.GetRequiredService<IArticleStore>();
            var code = ExitCodes.Success;
            foreach (var id in parsed.GetValue(ids)!)
            {
                var article = await store.FindAsync(id, token);
                if (article is null || !await store.RemoveAsync(id, token))
                {
                    streams.Complain(Texts.NoArticle, id);
                    code = ExitCodes.Failed;
                    continue;
                }

                streams.Say(Texts.Removed, id, article.Title);
            }

            await Embedding.AfterChangesAsync(services, streams, token);
            await Projecting.AfterChangesAsync(services, streams, token);
            return code;
        });
        return command;
    }

    private static string Date(ArticleLine line) => Date(line.PublishedOn, line.PublishedPrecision);

    private static string Date(DateOnly? on, string precision) => on is not { } day ? "" : VietnameseDate.Show(day, precision switch { "year" => DatePrecision.Year, "month" => DatePrecision.Month, _ => DatePrecision.Day });
}
