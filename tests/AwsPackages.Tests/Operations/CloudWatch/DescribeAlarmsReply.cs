namespace AwsPackages.Tests.Operations.CloudWatch;

/// <summary>A page with one alarm of each kind: on a metric, on an expression, on other alarms.</summary>
internal static class DescribeAlarmsReply
{
    public const string Text = """
        <DescribeAlarmsResponse xmlns="http://monitoring.amazonaws.com/doc/2010-08-01/">
          <DescribeAlarmsResult>
            <MetricAlarms>
              <member>
                <AlarmName>shop-spike-up</AlarmName>
                <AlarmArn>arn:aws:cloudwatch:eu-west-1:123456789012:alarm:shop-spike-up</AlarmArn>
                <AlarmDescription>provisioned readers hot</AlarmDescription>
                <AlarmConfigurationUpdatedTimestamp>2026-11-01T00:00:00.123Z</AlarmConfigurationUpdatedTimestamp>
                <ActionsEnabled>true</ActionsEnabled>
                <OKActions/>
                <AlarmActions><member>arn:aws:lambda:eu-west-1:123456789012:function:start-response</member><member>arn:aws:sns:eu-west-1:123456789012:spikes</member></AlarmActions>
                <InsufficientDataActions><member>arn:aws:sns:eu-west-1:123456789012:spikes</member></InsufficientDataActions>
                <StateValue>ALARM</StateValue>
                <StateReason>Threshold Crossed: 1 datapoint [71.4 (20/11/26 11:00:10)] was greater than the threshold (60.0).</StateReason>
                <StateReasonData>{"version":"1.0","period":10,"recentDatapoints":[71.4],"threshold":60.0}</StateReasonData>
                <StateUpdatedTimestamp>2026-11-20T11:00:25.431Z</StateUpdatedTimestamp>
                <StateTransitionedTimestamp>2026-11-20T11:00:25.430Z</StateTransitionedTimestamp>
                <MetricName>ReaderCpu</MetricName>
                <Namespace>AuroraAutoscaler</Namespace>
                <Statistic>Average</Statistic>
                <Dimensions><member><Name>Cluster</Name><Value>shop</Value></member><member><Name>Pool</Name><Value>provisioned</Value></member></Dimensions>
                <Period>10</Period>
                <Unit>Percent</Unit>
                <EvaluationPeriods>3</EvaluationPeriods><DatapointsToAlarm>2</DatapointsToAlarm>
                <Threshold>60.0</Threshold>
                <ComparisonOperator>GreaterThanThreshold</ComparisonOperator>
                <TreatMissingData>notBreaching</TreatMissingData>
                <EvaluationInterval>10</EvaluationInterval>
              </member>
              <member>
                <AlarmName>shop-odd</AlarmName>
                <AlarmArn>arn:aws:cloudwatch:eu-west-1:123456789012:alarm:shop-odd</AlarmArn>
                <ActionsEnabled>false</ActionsEnabled>
                <OKActions><member>arn:aws:sns:eu-west-1:123456789012:calm</member></OKActions>
                <StateValue>INSUFFICIENT_DATA</StateValue>
                <ExtendedStatistic>p99</ExtendedStatistic>
                <EvaluateLowSampleCountPercentile>evaluate</EvaluateLowSampleCountPercentile>
                <EvaluationState>PARTIAL_DATA</EvaluationState>
                <ComparisonOperator>GreaterThanUpperThreshold</ComparisonOperator>
                <ThresholdMetricId>band</ThresholdMetricId>
                <Metrics>
                  <member>
                    <Id>cpu</Id>
                    <MetricStat>
                      <Metric><Namespace>AuroraAutoscaler</Namespace><MetricName>ReaderCpu</MetricName><Dimensions><member><Name>Cluster</Name><Value>shop</Value></member></Dimensions></Metric>
                      <Period>60</Period><Stat>Average</Stat><Unit>Percent</Unit>
                    </MetricStat>
                    <ReturnData>true</ReturnData>
                  </member>
                  <member><Id>band</Id><Expression>ANOMALY_DETECTION_BAND(cpu, 2)</Expression><Label>band</Label><Period>60</Period><AccountId>123456789012</AccountId><ReturnData>true</ReturnData></member>
                </Metrics>
              </member>
            </MetricAlarms>
            <CompositeAlarms>
              <member>
                <AlarmName>shop-any</AlarmName>
                <AlarmArn>arn:aws:cloudwatch:eu-west-1:123456789012:alarm:shop-any</AlarmArn>
                <AlarmDescription>anything wrong</AlarmDescription>
                <AlarmRule>ALARM("shop-spike-up") OR ALARM("shop-odd")</AlarmRule>
                <AlarmConfigurationUpdatedTimestamp>2026-11-02T00:00:00Z</AlarmConfigurationUpdatedTimestamp>
                <ActionsEnabled>true</ActionsEnabled>
                <OKActions><member>arn:aws:sns:eu-west-1:123456789012:calm</member></OKActions>
                <AlarmActions><member>arn:aws:sns:eu-west-1:123456789012:spikes</member></AlarmActions>
                <InsufficientDataActions><member>arn:aws:sns:eu-west-1:123456789012:audit</member></InsufficientDataActions>
                <StateValue>OK</StateValue>
                <StateReason>calm</StateReason>
                <StateReasonData>{"triggeringAlarms":[]}</StateReasonData>
                <StateUpdatedTimestamp>2026-11-20T10:41:05.100Z</StateUpdatedTimestamp>
                <ActionsSuppressorWaitPeriod>60</ActionsSuppressorWaitPeriod>
              </member>
            </CompositeAlarms>
            <NextToken>shop-spike-up+/=</NextToken>
          </DescribeAlarmsResult>
          <ResponseMetadata><RequestId>f0b7d0d6-6b1e-4a5d-8e4e-2a4a3d8a7c11</RequestId></ResponseMetadata>
        </DescribeAlarmsResponse>
        """;

    public const string Reads = """
        CompositeAlarms[0].ActionsEnabled = True
        CompositeAlarms[0].AlarmActions[0] = arn:aws:sns:eu-west-1:123456789012:spikes
        CompositeAlarms[0].AlarmArn = arn:aws:cloudwatch:eu-west-1:123456789012:alarm:shop-any
        CompositeAlarms[0].AlarmConfigurationUpdatedTimestamp = 2026-11-02T00:00:00.000Z
        CompositeAlarms[0].AlarmDescription = anything wrong
        CompositeAlarms[0].AlarmName = shop-any
        CompositeAlarms[0].AlarmRule = ALARM("shop-spike-up") OR ALARM("shop-odd")
        CompositeAlarms[0].InsufficientDataActions[0] = arn:aws:sns:eu-west-1:123456789012:audit
        CompositeAlarms[0].OKActions[0] = arn:aws:sns:eu-west-1:123456789012:calm
        CompositeAlarms[0].StateReason = calm
        CompositeAlarms[0].StateReasonData = {"triggeringAlarms":[]}
        CompositeAlarms[0].StateUpdatedTimestamp = 2026-11-20T10:41:05.100Z
        CompositeAlarms[0].StateValue = OK
        MetricAlarms[0].ActionsEnabled = True
        MetricAlarms[0].AlarmActions[0] = arn:aws:lambda:eu-west-1:123456789012:function:start-response
        MetricAlarms[0].AlarmActions[1] = arn:aws:sns:eu-west-1:123456789012:spikes
        MetricAlarms[0].AlarmArn = arn:aws:cloudwatch:eu-west-1:123456789012:alarm:shop-spike-up
        MetricAlarms[0].AlarmConfigurationUpdatedTimestamp = 2026-11-01T00:00:00.123Z
        MetricAlarms[0].AlarmDescription = provisioned readers hot
        MetricAlarms[0].AlarmName = shop-spike-up
        MetricAlarms[0].ComparisonOperator = GreaterThanThreshold
        MetricAlarms[0].DatapointsToAlarm = 2
        MetricAlarms[0].Dimensions[0].Name = Cluster
        MetricAlarms[0].Dimensions[0].Value = shop
        MetricAlarms[0].Dimensions[1].Name = Pool
        MetricAlarms[0].Dimensions[1].Value = provisioned
        MetricAlarms[0].EvaluationPeriods = 3
        MetricAlarms[0].InsufficientDataActions[0] = arn:aws:sns:eu-west-1:123456789012:spikes
        MetricAlarms[0].MetricName = ReaderCpu
        MetricAlarms[0].Namespace = AuroraAutoscaler
        MetricAlarms[0].Period = 10
        MetricAlarms[0].StateReason = Threshold Crossed: 1 datapoint [71.4 (20/11/26 11:00:10)] was greater than the threshold (60.0).
        MetricAlarms[0].StateReasonData = {"version":"1.0","period":10,"recentDatapoints":[71.4],"threshold":60.0}
        MetricAlarms[0].StateTransitionedTimestamp = 2026-11-20T11:00:25.430Z
        MetricAlarms[0].StateUpdatedTimestamp = 2026-11-20T11:00:25.431Z
        MetricAlarms[0].StateValue = ALARM
        MetricAlarms[0].Statistic = Average
        MetricAlarms[0].Threshold = 60
        MetricAlarms[0].TreatMissingData = notBreaching
        MetricAlarms[0].Unit = Percent
        MetricAlarms[1].ActionsEnabled = False
        MetricAlarms[1].AlarmArn = arn:aws:cloudwatch:eu-west-1:123456789012:alarm:shop-odd
        MetricAlarms[1].AlarmName = shop-odd
        MetricAlarms[1].ComparisonOperator = GreaterThanUpperThreshold
        MetricAlarms[1].EvaluateLowSampleCountPercentile = evaluate
        MetricAlarms[1].EvaluationState = PARTIAL_DATA
        MetricAlarms[1].ExtendedStatistic = p99
        MetricAlarms[1].Metrics[0].Id = cpu
        MetricAlarms[1].Metrics[0].MetricStat.Metric.Dimensions[0].Name = Cluster
        MetricAlarms[1].Metrics[0].MetricStat.Metric.Dimensions[0].Value = shop
        MetricAlarms[1].Metrics[0].MetricStat.Metric.MetricName = ReaderCpu
        MetricAlarms[1].Metrics[0].MetricStat.Metric.Namespace = AuroraAutoscaler
        MetricAlarms[1].Metrics[0].MetricStat.Period = 60
        MetricAlarms[1].Metrics[0].MetricStat.Stat = Average
        MetricAlarms[1].Metrics[0].MetricStat.Unit = Percent
        MetricAlarms[1].Metrics[0].ReturnData = True
        MetricAlarms[1].Metrics[1].AccountId = 123456789012
        MetricAlarms[1].Metrics[1].Expression = ANOMALY_DETECTION_BAND(cpu, 2)
        MetricAlarms[1].Metrics[1].Id = band
        MetricAlarms[1].Metrics[1].Label = band
        MetricAlarms[1].Metrics[1].Period = 60
        MetricAlarms[1].Metrics[1].ReturnData = True
        MetricAlarms[1].OKActions[0] = arn:aws:sns:eu-west-1:123456789012:calm
        MetricAlarms[1].StateValue = INSUFFICIENT_DATA
        MetricAlarms[1].ThresholdMetricId = band
        NextToken = shop-spike-up+/=
        """;
}
