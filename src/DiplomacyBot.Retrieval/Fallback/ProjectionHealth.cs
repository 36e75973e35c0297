using DiplomacyBot.Language.Messages;
using DiplomacyBot.Retrieval.Index;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace DiplomacyBot.Retrieval.Fallback;

/// <summary>Whether the projection answers questions and takes changes. Each turn is logged once, however many questions notice. Safe for concurrent use.</summary>
public sealed class ProjectionHealth
{
    private static readonly Phrase NotAskedYet = new("Chưa có câu hỏi nào được gửi tới máy chủ này.", "It has not been asked yet.");

    private readonly IPassageProjection _projection;
    private readonly TimeProvider _time;
    private readonly ILogger _log;
    private readonly OperatorLanguage? _language;
    private readonly ProjectionFault _unknown;
    private readonly Lock _lock = new();

    /// <summary>Until something is reported, neither is known to work.</summary>
    public ProjectionHealth(IPassageProjection projection, TimeProvider? time = null, ILogger<ProjectionHealth>? log = null, OperatorLanguage? language = null)
    {
        (_projection, _language) = (projection, language);
        _time = time ?? TimeProvider.System;
        _log = log ?? NullLogger<ProjectionHealth>.Instance;
        Questions = Changes = _unknown = new ProjectionFault(NotAskedYet, _time.GetUtcNow());
    }

    /// <summary>Server and name of the projection.</summary>
    public string Place => _projection.Place;

    /// <summary>Why questions are answered from the terms in memory; null while the projection answers them.</summary>
    public ProjectionFault? Questions { get; private set; }

    /// <summary>Why changes of the coverage wait; null while the projection follows the store.</summary>
    public ProjectionFault? Changes { get; private set; }

    /// <summary>Says how it went with a question: null for well, or else why not.</summary>
    public void ReportQuestion(Phrase? fault)
    {
        lock (_lock)
        {
            Questions = Next(Questions, fault, Turns.OfQuestions);
        }
    }

    /// <summary>Says how it went with following the store: null for well, or else why not.</summary>
    public void ReportChanges(Phrase? fault)
    {
        lock (_lock)
        {
            Changes = Next(Changes, fault, Turns.OfChanges);

            // A server that takes changes is there: questions need not wait for one of them to find out.
            Questions = fault is null ? Next(Questions, null, Turns.OfQuestions) : Questions is null || ReferenceEquals(Questions, _unknown) ? Changes : Questions;
        }
    }

    private ProjectionFault? Next(ProjectionFault? now, Phrase? fault, Turns turns)
    {
        var known = ReferenceEquals(now, _unknown) ? null : now;
        if (fault is not { } reason)
        {
            if (known is not null)
            {
                Log.ProjectionBack(_log, Place, turns.Back.In(_language), known.Since);
            }

            return null;
        }

        if (known is null)
        {
            Log.ProjectionAway(_log, Place, turns.Away.In(_language), reason.In(_language));
        }

        return new ProjectionFault(reason, known?.Since ?? _time.GetUtcNow());
    }

    /// <summary>What is logged when a work stops and when it goes on.</summary>
    private sealed record Turns(Phrase Away, Phrase Back)
    {
        public static readonly Turns OfQuestions = new(
            new("không còn trả lời câu hỏi", "no longer answers questions"), new("đã trả lời câu hỏi trở lại; gián đoạn từ", "answers questions again; it did not since"));

        public static readonly Turns OfChanges = new(
            new("không còn nhận thay đổi của kho tin", "no longer follows the store"), new("đã nhận thay đổi của kho tin trở lại; gián đoạn từ", "follows the store again; it did not since"));
    }
}

/// <summary>What keeps a projection from its work.</summary>
/// <param name="Reason">Why, for operators.</param>
/// <param name="Since">Since when.</param>
public sealed record ProjectionFault(Phrase Reason, DateTimeOffset Since);
