using DiplomacyBot.Retrieval.Index;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace DiplomacyBot.Retrieval.Fallback;

/// <summary>Whether the projection answers questions and takes changes. Each turn is logged once, however many questions notice. Safe for concurrent use.</summary>
public sealed class ProjectionHealth
{
    private readonly IPassageProjection _projection;
    private readonly TimeProvider _time;
    private readonly ILogger _log;
    private readonly ProjectionFault _unknown;
    private readonly Lock _lock = new();

    /// <summary>Until something is reported, neither is known to work.</summary>
    public ProjectionHealth(IPassageProjection projection, TimeProvider? time = null, ILogger<ProjectionHealth>? log = null)
    {
        _projection = projection;
        _time = time ?? TimeProvider.System;
        _log = log ?? NullLogger<ProjectionHealth>.Instance;
        Questions = Changes = _unknown = new ProjectionFault("It has not been asked yet.", _time.GetUtcNow());
    }

    /// <summary>Server and name of the projection.</summary>
    public string Place => _projection.Place;

    /// <summary>Why questions are answered from the terms in memory; null while the projection answers them.</summary>
    public ProjectionFault? Questions { get; private set; }

    /// <summary>Why changes of the coverage wait; null while the projection follows the store.</summary>
    public ProjectionFault? Changes { get; private set; }

    /// <summary>Says how it went with a question: null for well, or else why not.</summary>
    public void ReportQuestion(string? fault)
    {
        lock (_lock)
        {
            Questions = Next(Questions, fault, "answers questions");
        }
    }

    /// <summary>Says how it went with following the store: null for well, or else why not.</summary>
    public void ReportChanges(string? fault)
    {
        lock (_lock)
        {
            Changes = Next(Changes, fault, "follows the store");

            // A server that takes changes is there: questions need not wait for one of them to find out.
            Questions = fault is null ? Next(Questions, null, "answers questions") : Questions is null || ReferenceEquals(Questions, _unknown) ? Changes : Questions;
        }
    }

    private ProjectionFault? Next(ProjectionFault? now, string? fault, string what)
    {
        var known = ReferenceEquals(now, _unknown) ? null : now;
        if (fault is null)
        {
            if (known is not null)
            {
                Log.ProjectionBack(_log, Place, what, known.Since);
            }

            return null;
        }

        if (known is null)
        {
            Log.ProjectionAway(_log, Place, what, fault);
        }

        return new ProjectionFault(fault, known?.Since ?? _time.GetUtcNow());
    }
}

/// <summary>What keeps a projection from its work.</summary>
/// <param name="Reason">Why, for operators.</param>
/// <param name="Since">Since when.</param>
public sealed record ProjectionFault(string Reason, DateTimeOffset Since);
