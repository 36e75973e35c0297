using DiplomacyBot.Answering;
using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Answering.Articles;
using DiplomacyBot.Storage.Following;

namespace DiplomacyBot.Chat.FollowUps;

/// <summary>
/// Questions about an article that the bot was seen to answer: each was asked silently, by extraction and outside any conversation. Worked out
/// one article at a time, beside the answers, and kept until the coverage changes. Safe for concurrent use.
/// </summary>
internal sealed class ProvenQuestions(
    ICoverageReader coverage, [FromKeyedServices(AnsweringRegistration.Extracts)] IAnswerer extracts, IndexFollower follower, ILogger<ProvenQuestions> logger) : IAsyncDisposable
{
    private const int MostArticles = 1024;

    /// <summary>Articles that wait to be worked out; beyond them the reader of the moment goes without.</summary>
    private const int MostWaiting = 32;

    /// <summary>Questions that are tried for one article, and proven ones that are enough.</summary>
    private const int MostTried = 16;

    private const int Enough = 8;

    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource _ending = new();
    private readonly Lock _lock = new();
    private Task _work = Task.CompletedTask;
    private int _waiting;
    private long _revision;

    /// <summary>What is known of an article's questions; begins to work them out where nothing is.</summary>
    /// <returns>Null when too much else waits to be worked out.</returns>
    public Entry? Begin(string articleId)
    {
        lock (_lock)
        {
            if (_revision != follower.Revision || _entries.Count >= MostArticles)
            {
                _entries.Clear();
                _revision = follower.Revision;
            }

            if (_entries.TryGetValue(articleId, out var known))
            {
                return known;
            }

            if (_waiting >= MostWaiting || _ending.IsCancellationRequested)
            {
                return null;
            }

            var entry = new Entry(articleId);
            _entries.Add(articleId, entry);
            _waiting++;
            _work = WorkAsync(_work, entry);
            entry.Work = _work;
            return entry;
        }
    }

    public async ValueTask DisposeAsync()
    {
        Task work;
        lock (_lock)
        {
            _ending.Cancel();
            work = _work;
        }

        await work;
        _ending.Dispose();
    }

    private async Task WorkAsync(Task before, Entry entry)
    {
        // Off the caller's thread, and behind what others began.
        await before.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        try
        {
            await ProveAsync(entry, _ending.Token);
        }
        catch (OperationCanceledException) when (_ending.IsCancellationRequested)
        {
            // The program ends.
        }
#pragma warning disable CA1031 // An ornament must not cost anything; whatever went wrong will go wrong, and be told, where it matters.
        catch (Exception e)
#pragma warning restore CA1031
        {
            Log.FollowUpsFailed(logger, e, entry.ArticleId);
            Forget(entry);
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }

    private async Task ProveAsync(Entry entry, CancellationToken cancellationToken)
    {
        var articles = await coverage.ReadAsync([entry.ArticleId], cancellationToken);
        if (!articles.TryGetValue(entry.ArticleId, out var article))
        {
            return;
        }

        foreach (var question in FactQuestions.In(article).DistinctBy(static q => q.Text).Take(MostTried))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (AnswerProof.Gives(await extracts.AskAsync(new AskRequest(question.Text), cancellationToken), question))
            {
                entry.Add(question);
            }

            if (entry.Proven.Count >= Enough)
            {
                break;
            }
        }
    }

    private void Forget(Entry entry)
    {
        lock (_lock)
        {
            if (_entries.GetValueOrDefault(entry.ArticleId) == entry)
            {
                _entries.Remove(entry.ArticleId);
            }
        }
    }

    /// <summary>An article's questions, as far as they are worked out.</summary>
    internal sealed class Entry(string articleId)
    {
        private volatile IReadOnlyList<FactQuestion> _proven = [];

        public string ArticleId { get; } = articleId;

        /// <summary>Ends when all are worked out; never fails.</summary>
        public Task Work { get; set; } = Task.CompletedTask;

        /// <summary>Those proven so far, in the order of the article.</summary>
        public IReadOnlyList<FactQuestion> Proven => _proven;

        public void Add(FactQuestion question) => _proven = [.. _proven, question];
    }
}
