using System.Text.Json.Nodes;
using Autoscaler.Core.Policies;
using Autoscaler.Simulation.Physics;
using Autoscaler.Simulation.Scenarios;

namespace Autoscaler.Simulation.Chaos;

/// <summary>Draws a plan from a seed. Which faults there are at all, how many and how long is drawn for each run anew: some runs have none of a kind and others floods of it.</summary>
public static class ChaosDraw
{
    // Time for everything to converge: readers may take a quarter of an hour, and traffic comes back in steps.
    private const int HeldSeconds = 2700;

    private const int LowSeconds = 2700;

    private const int Begin = 60;

    public static ChaosPlan Of(ulong seed, int safetySeconds)
    {
        var root = new SeededRandom(seed);
        var random = root.Child("shape");
        var readers = 1 + random.Below(5);
        var constants = DrawConstants(root.Child("constants"));
        var faults = DrawFaults(root.Child("faults"), seed, safetySeconds);
        if (faults.Any(fault => fault.Kind == FaultKind.ClientsHold))
        {
            constants["poolLifetime"] = 900;
        }

        return new ChaosPlan
        {
            Seed = seed,
            Policy = DrawPolicy(root.Child("policy"), readers),
            Cluster = new ClusterShape(readers, random.Of(2, 4, 8), random.Below(3)),
            Constants = constants,
            Calm = 0.1 + (0.4 * random.NextFraction()),
            Load = DrawLoad(root.Child("load"), safetySeconds),
            Held = random.Of(0.75, 0.9, 1.2, 1.6),
            Faults = faults,
            SafetySeconds = safetySeconds,
            HeldSeconds = HeldSeconds,
            LowSeconds = LowSeconds,
        };
    }

    private static List<PlannedFault> DrawFaults(SeededRandom random, ulong seed, int safetySeconds)
    {
        var faults = new List<PlannedFault>();
        var density = random.Of(0.03, 0.06, 0.12, 0.25, 0.5);
        var kinds = Enum.GetValues<FaultKind>();
        foreach (var kind in kinds)
        {
            // Each kind has its turn, so that as many seeds as there are half kinds have planned them all.
            var isDue = (ulong)kind == 2 * seed % (ulong)kinds.Length || (ulong)kind == ((2 * seed) + 1) % (ulong)kinds.Length;
            var times = isDue ? 3 : random.NextFraction() < density ? 1 + random.Below(3) : 0;
            for (var i = 0; i < times; i++)
            {
                faults.Add(new PlannedFault(kind, Begin + random.Below(safetySeconds - Begin), random.Of(5, 30, 120, 400, 900), Math.Round(random.NextFraction(), 3)));
            }
        }

        return [.. faults.OrderBy(fault => fault.At)];
    }

    private static List<Bend> DrawLoad(SeededRandom random, int safetySeconds)
    {
        var height = 0.5 + (random.NextFraction() * 3.5);
        return random.Below(6) switch
        {
            0 => [],
            1 => [new Bend(Begin, height, safetySeconds / 2, null), new Bend(safetySeconds / 2, 0.3, safetySeconds / 3, null)],
            2 => [new Bend(Begin, height, 10, null), new Bend(Begin + 10, 0.3, 0, 600)],
            3 => [.. Enumerable.Range(0, safetySeconds / 300).SelectMany(i => new[] { new Bend(Begin + (i * 300), height / 2, 240, null), new Bend(Begin + (i * 300) + 240, 0.3, 0, null) })],
            4 => [new Bend(Begin, height, 5, null), new Bend(safetySeconds * 2 / 3, 0.3, 5, null)],
            _ => [new Bend(Begin, height, 20, null), new Bend(safetySeconds / 3, 0.3, 20, null), new Bend(safetySeconds / 2, height, 20, null)],
        };
    }

    // Few hosts and connections: a run is about the controller, and has to be fast.
    private static SortedDictionary<string, double> DrawConstants(SeededRandom random)
    {
        var drawn = new SortedDictionary<string, double>(StringComparer.Ordinal) { ["hosts"] = 40, ["poolSize"] = 5 };
        foreach (var constant in Constants.All.Where(constant => !drawn.ContainsKey(constant.Name) && constant.Name != Constants.CountsServerless.Name))
        {
            switch (random.Below(6))
            {
                case 0:
                    drawn[constant.Name] = constant.Low;
                    break;
                case 1:
                    drawn[constant.Name] = constant.High;
                    break;
                case 2:
                    drawn[constant.Name] = Math.Round(constant.Low + (random.NextFraction() * (constant.High - constant.Low)), 3);
                    break;
            }
        }

        return drawn;
    }

    /// <summary>The extremes of what the reader of the policy accepts; what it does not accept is drawn again.</summary>
    private static string DrawPolicy(SeededRandom random, int readers)
    {
        while (true)
        {
            var text = PolicyOf(random, readers).ToJsonString();
            if (PolicyReader.Read(System.Text.Encoding.UTF8.GetBytes(text)) is PolicyReading.Accepted)
            {
                return text;
            }
        }
    }

    private static JsonObject PolicyOf(SeededRandom random, int readers)
    {
        // Each below the next, as a policy that settles has them.
        var (buy, reclaim, target) = random.Of((45, 50, 60), (40, 45, 55), (30, 40, 50));
        return new JsonObject
        {
            ["clusters"] = new JsonArray(new JsonObject
            {
                ["id"] = "shop",
                ["mode"] = "act",
                ["record"] = new JsonObject
                {
                    ["hostedZoneId"] = "Z0000000EXAMPLE",
                    ["name"] = "ro.shop.internal",
                    ["provisionedSetIdentifier"] = "provisioned",
                    ["serverlessSetIdentifier"] = "serverless",
                    ["ttl"] = random.Of("1s", "5s"),
                    ["poolLifetime"] = random.Of("60s", "60s", "120s", "300s"),
                },
                ["detect"] = new JsonObject { ["cpu"] = random.Of(65, 70, 85), ["run"] = random.Of("2s", "3s", "5s") },
                ["shift"] = new JsonObject { ["targetCpu"] = target, ["ceiling"] = random.Of(0.5, 0.8, 0.9), ["rest"] = random.Of(0, 0, 0.02) },
                ["reclaim"] = new JsonObject { ["projectedCpu"] = reclaim, ["window"] = random.Of("30s", "60s", "120s"), ["step"] = random.Of(0.1, 0.25, 0.5) },
                ["turn"] = new JsonObject { ["wait"] = random.Of("5s", "10s", "20s"), ["dwell"] = random.Of("30s", "60s", "120s"), ["writesPerHour"] = random.Of(12, 30, 60) },
                ["readers"] = new JsonObject { ["min"] = readers, ["max"] = random.Of(readers + 1, 8, 13), ["warmUp"] = random.Of("60s", "120s"), ["targetCpu"] = buy, ["emptyProvisioned"] = random.Of("hold", "ceiling") },
                ["serverless"] = new JsonObject { ["minAcu"] = random.Of(0.5, 2, 8), ["maxAcu"] = random.Of(16, 64, 128) },
                ["respectHandEdits"] = random.Of("60s", "5m"),
                ["budget"] = random.Below(4) == 0 ? new JsonObject { ["acuHoursPerSpike"] = random.Of(1, 10), ["onExceed"] = random.Of("alert", "enforce") } : null,
                ["worstSpike"] = 2,
            }),
        };
    }
}
