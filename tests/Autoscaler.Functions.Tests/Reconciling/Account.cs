using System.Text;
using Autoscaler.Functions.Reconciling;

namespace Autoscaler.Functions.Tests.Reconciling;

/// <summary>An account and Reconcile in front of it. Of a new one, nothing of ours is there; <see cref="Settle"/> makes everything right.</summary>
internal sealed class Account
{
    public const string Starter = "arn:aws:lambda:eu-west-1:123456789012:function:start-response";

    public const string Topic = "arn:aws:sns:eu-west-1:123456789012:stack";

    private readonly Reconcile reconcile;

    public Account(string policy)
    {
        (Rds, CloudWatch, Zone, Scaling, Machine, People) = (new(Log), new(Log), new(Log), new(Log), new(Log), new(Log));
        Policies = new FakePolicies(policy);
        var ports = new AccountPorts
        {
            Overrides = People,
            Clusters = Rds,
            Alarms = CloudWatch,
            Endpoints = Rds,
            Records = Zone,
            Pair = Zone,
            Scaling = Scaling,
            Monitoring = Rds,
            Samples = Rds,
            Heat = CloudWatch,
            Running = Machine,
            Responses = Machine,
            Stops = Machine,
            Floors = Scaling,
            Announcements = People,
            Subscriptions = People,
            StackAnswers = People,
        };
        reconcile = new Reconcile(ports, Policies, Metrics, Journal, Starter, Topic, Clock, "/spike/override");
    }

    public CallLog Log { get; } = new();

    public FakeRds Rds { get; }

    public FakeCloudWatch CloudWatch { get; }

    public FakeZone Zone { get; }

    public FakeScaling Scaling { get; }

    public FakeMachine Machine { get; }

    public FakePeople People { get; }

    public FakePolicies Policies { get; }

    public FakeMetrics Metrics { get; } = new();

    public FakeJournal Journal { get; } = new();

    public HandClock Clock { get; } = new(new DateTimeOffset(2026, 11, 20, 12, 0, 0, TimeSpan.Zero));

    public IEnumerable<FindingKind> Findings => Journal.Entries.OfType<JournalEntry.Finding>().Select(finding => finding.Kind);

    /// <summary>An account in which everything is as the policy wants it, with nothing logged.</summary>
    public static async Task<Account> Settled(string policy)
    {
        var account = new Account(policy);
        await account.Settle();
        return account;
    }

    public async Task Settle()
    {
        for (var minute = 0; minute < 3; minute++)
        {
            await Minute();
        }

        Forget();
    }

    public void Forget()
    {
        Log.Changes.Clear();
        Log.Calls = 0;
        Journal.Entries.Clear();
        Metrics.Calls.Clear();
        People.Told.Clear();
    }

    /// <summary>One run, a minute after the last.</summary>
    public async Task Minute(string lambdaEvent = """{"source":"aws.events"}""", int secondsLeft = 60)
    {
        Clock.Now += TimeSpan.FromMinutes(1);
        await reconcile.Run(Encoding.UTF8.GetBytes(lambdaEvent), TimeSpan.FromSeconds(secondsLeft), CancellationToken.None);
    }
}
