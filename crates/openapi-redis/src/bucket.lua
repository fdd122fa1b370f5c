-- One token bucket: the arithmetic of `TokenBucket` in openapi-runtime, by the clock of the server.
--
-- KEYS[1]  the bucket
-- ARGV     take: 'take', bucket..., the process, its patience
--          release: 'release', bucket..., the reservation, outcome, status, limit, remaining, reset, retry after
-- bucket   interval and burst of the quota, whether it adapts, time after which a request is given up, time at which the bucket
--          counts as empty if it was last stored earlier, channel of releases
-- returns  take: {1, reservation, 0} or {0, wait, whether a release may end it}; release: {1}
--
-- Times are in microseconds. What is unknown is an empty text.

local PROMPT, ROUNDING = 1e6, 1e6
local LONGEST_HOLD, LONGEST_GUESS, LONGEST_RESET = 120e6, 8e6, 3600e6
local PAUSE, LONGEST_PAUSE, GROWTH = 120e6, 960e6, 4
local LEAST, STEP = 1 / 16, 1 / 16
-- How long a bucket is kept that is not used.
local KEEP = 3600e6
-- How late a process may come for its turn.
local LATE = 250e3
local MOST = 4294967295

local action, interval, burst = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3])
local adapts, lost_after = ARGV[4] == '1', tonumber(ARGV[5])
local emptied, channel = tonumber(ARGV[6]), ARGV[7]

local time = redis.call('TIME')
local now = tonumber(time[1]) * 1e6 + tonumber(time[2])

local function since(later, earlier)
  return math.max(later - earlier, 0)
end

local stored = redis.call('GET', KEYS[1])
-- `sent` has the requests in flight, oldest first: reservation, when, how many had ended, whether it is a probe.
-- Reservations count from the time, so that none is used twice if the server loses its data; so does what has ended.
local bucket = stored and cmsgpack.unpack(stored) or {
  interval = interval, burst = burst, full_at = 0, at = 0, issued = now, ended = now, sent = {}, queue = {},
  answered = false, known = false, reported = false, waiting = false,
  hold = { till = 0, in_a_row = 0, sent_before = 0 },
  probe = { allowed = 1, under_way = 0, reservation = false, full_at = 0, accepted = 0, accepted_probes = 0,
            refused = false, pauses = 0, not_before = 0 },
  pace = { share = 1, next_at = 0 },
}
local hold, probe, pace = bucket.hold, bucket.probe, bucket.pace
if not adapts then
  bucket.interval, bucket.burst = interval, burst
end

local function capacity()
  return bucket.interval * bucket.burst
end

-- What was taken before the server started may be lost.
if bucket.at < emptied then
  bucket.full_at = math.max(bucket.full_at, emptied + capacity())
end

-- What is missing until it is full, as the time in which it is refilled.
local function missing()
  return since(bucket.full_at, now)
end

local function set_missing(time)
  bucket.full_at = now + math.min(time, 2 * capacity())
end

local function save()
  bucket.at = now
  local keep = KEEP + math.max(missing(), since(hold.till, now))
  redis.call('SET', KEYS[1], cmsgpack.pack(bucket), 'PX', string.format('%.0f', math.ceil(keep / 1000)))
end

local function not_accepted()
  probe.full_at = since(probe.full_at, bucket.interval)
end

local function finish(index)
  local sent = table.remove(bucket.sent, index)
  bucket.ended = bucket.ended + 1
  if sent[4] then
    probe.under_way = since(probe.under_way, 1)
  end
  return sent
end

-- Requests that the server may have counted after this one.
local function concurrent(sent)
  return since(bucket.issued - 1, sent[3])
end

local function may_probe(oldest)
  if not adapts or bucket.reported or probe.under_way >= probe.allowed or probe.not_before > now then
    return false
  end
  local undecided = oldest and probe.allowed == 1 and probe.reservation and oldest[1] <= probe.reservation
  return not (undecided and now < oldest[2] + PROMPT)
end

-- The turn of this process among those that wait.
local function turn(process)
  local waiting, ahead = {}, 0
  for _, other in ipairs(bucket.queue) do
    if other[1] == process then
      ahead = #waiting
    elseif other[2] > now then
      waiting[#waiting + 1] = other
    end
  end
  local queued = false
  for _, other in ipairs(bucket.queue) do
    queued = queued or other[1] == process
  end
  bucket.queue = waiting
  return queued and ahead or #waiting
end

local function take(process, patience)
  while bucket.sent[1] and bucket.sent[1][2] + lost_after <= now do
    finish(1)
    not_accepted()
  end
  local ahead = turn(process)
  local held = since(hold.till, now)
  if held > 0 then
    return held, false, ahead
  end
  local oldest = bucket.sent[1]
  local alone = oldest and adapts and not bucket.answered and since(oldest[2] + PROMPT, now) or 0
  if alone > 0 then
    return alone, true, ahead
  end
  local level = since(missing() + bucket.interval * (1 + ahead), capacity())
  local wait = math.max(level, since(pace.next_at, now))
  -- If the oldest request arrived only now, and all others after it, another could find the bucket empty.
  local crowd = 0
  if oldest and bucket.issued - oldest[1] >= bucket.burst then
    crowd = since(oldest[2] + lost_after, now)
  end
  local probes = wait > 0 or crowd > 0
  if probes and not may_probe(oldest) then
    return math.max(wait, crowd), crowd > 0 or probe.under_way > 0, ahead
  end
  local reservation = bucket.issued
  if probes then
    probe.under_way = probe.under_way + 1
    probe.reservation = reservation
  end
  probe.full_at = math.max(probe.full_at, now) + bucket.interval
  set_missing(missing() + bucket.interval)
  if pace.share < 1 then
    pace.next_at = now + bucket.interval / pace.share
  end
  bucket.issued = reservation + 1
  table.insert(bucket.sent, { reservation, now, bucket.ended, probes })
  return nil, reservation, ahead
end

local function refuse(sent, retry_after, beyond)
  local covered = sent[1] < hold.sent_before
  if covered and not retry_after then
    return
  end
  local asked = retry_after and math.min(retry_after, LONGEST_HOLD)
  local wait = asked or 0
  if not covered then
    local longest = math.min(math.max(LONGEST_GUESS, bucket.interval), LONGEST_HOLD)
    local function doubled(times)
      return math.min(bucket.interval * 2 ^ math.min(times, 16), longest)
    end
    if not asked then
      wait = doubled(hold.in_a_row)
    elseif hold.in_a_row > 0 then
      -- It refuses again although its `Retry-After` was obeyed.
      wait = math.max(asked, doubled(hold.in_a_row - 1))
    end
    hold.in_a_row = hold.in_a_row + 1
    hold.sent_before = bucket.issued
  end
  hold.till = math.max(hold.till, now + wait)
  -- It is empty, and will hold one token at the end of the hold.
  local empty = hold.till + since(capacity(), bucket.interval)
  if covered or not adapts then
    bucket.full_at = math.max(bucket.full_at, empty)
    return
  end
  bucket.full_at = empty
  if probe.accepted_probes < bucket.burst then
    probe.not_before = now + math.min(PAUSE * 2 ^ math.min(probe.pauses, 16), LONGEST_PAUSE)
    probe.pauses = probe.pauses + 1
  end
  probe.full_at = sent[2] + capacity()
  probe.refused, probe.allowed, probe.accepted, probe.accepted_probes = true, 1, 0, 0
  -- Other programs use the quota, or it is smaller.
  if bucket.known and not beyond then
    pace.share = math.max(pace.share / 2, LEAST)
  end
  bucket.known = true
end

local function learn_quota(refused, limit, remaining, reset)
  reset = reset and math.min(reset, LONGEST_RESET)
  -- A refusal means that the bucket is empty, even if the headers do not say so.
  remaining = remaining or (refused and 0 or nil)
  if not limit then
    if refused and remaining == 0 and reset then
      local requests = bucket.interval > 0 and math.floor(reset / bucket.interval) or MOST
      bucket.burst = math.max(math.min(requests, MOST), 1)
    elseif remaining then
      bucket.burst = math.max(bucket.burst, math.min(remaining, MOST), 1)
    end
    return
  end
  bucket.burst = math.max(math.min(limit, MOST), 1)
  if not remaining or not reset then
    return
  end
  local used = since(limit, remaining)
  -- The headers are whole numbers: as long as they fit the known interval, they say nothing new.
  local slowest, quickest = bucket.interval * used, bucket.interval * since(used, 1)
  local fits = slowest >= since(reset, ROUNDING) and quickest <= reset + ROUNDING
  if used > 0 and reset > 0 and not fits then
    bucket.interval = reset / math.min(used, MOST)
  end
end

local function learn(sent, refused, limit, remaining, reset)
  local before = bucket.interval
  learn_quota(refused, limit, remaining, reset)
  -- A refusal says when to retry, not how much is left.
  if refused or not (remaining or reset) then
    return
  end
  local reported = remaining and bucket.interval * since(bucket.burst, remaining) or math.min(reset, LONGEST_RESET)
  local likely = reported + bucket.interval * #bucket.sent
  local most = reported + bucket.interval * concurrent(sent)
  if missing() < since(likely, since(now, sent[2])) or bucket.interval ~= before then
    set_missing(likely)
  elseif missing() > most then
    set_missing(most)
  end
  bucket.reported, bucket.known = true, true
end

local function accept(sent)
  hold.in_a_row = 0
  probe.accepted = probe.accepted + 1
  probe.accepted_probes = probe.accepted_probes + (sent[4] and 1 or 0)
  -- A probe alone proves nothing: it may have arrived before others, or used a token that was refilled since.
  if since(probe.full_at, now) > capacity() + bucket.interval * #bucket.sent then
    if not probe.refused then
      probe.allowed = math.max(probe.allowed, probe.accepted * GROWTH)
    elseif sent[4] then
      probe.allowed = probe.allowed + 1
    end
  end
  pace.share = math.min(pace.share + STEP, 1)
  local most = capacity() + bucket.interval * concurrent(sent)
  if missing() > most then
    set_missing(most)
  end
end

local function release(reservation, outcome, status, limit, remaining, reset, retry_after)
  local index
  for i, sent in ipairs(bucket.sent) do
    if sent[1] == reservation then
      index = i
    end
  end
  if not index then
    return
  end
  local beyond = probe.under_way > 0 or missing() > capacity()
  local sent = finish(index)
  local accepted = outcome == 'responded' and status >= 200 and status < 300
  if not accepted then
    not_accepted()
  end
  if outcome == 'not sent' then
    bucket.full_at = since(bucket.full_at, bucket.interval)
    return
  end
  local counted = bucket.interval * (bucket.issued - reservation)
  bucket.full_at = math.max(bucket.full_at, now + math.min(counted, capacity()))
  if outcome ~= 'responded' then
    return
  end
  bucket.answered = true
  local refused = status == 429
  if adapts then
    learn(sent, refused, limit, remaining, reset)
  end
  if refused then
    refuse(sent, retry_after, beyond)
  elseif accepted and sent[1] >= hold.sent_before then
    accept(sent)
  end
end

if action == 'take' then
  local process, patience = ARGV[8], tonumber(ARGV[9])
  local wait, detail, ahead = take(process)
  if not wait then
    save()
    return { 1, detail, 0 }
  end
  -- One that gives up leaves the queue.
  if detail or wait <= patience then
    table.insert(bucket.queue, ahead + 1, { process, now + wait + LATE })
    bucket.waiting = bucket.waiting or detail
  end
  save()
  return { 0, math.ceil(wait), detail and 1 or 0 }
end

release(tonumber(ARGV[8]), ARGV[9], tonumber(ARGV[10]), tonumber(ARGV[11]), tonumber(ARGV[12]), tonumber(ARGV[13]),
  tonumber(ARGV[14]))
if bucket.waiting then
  bucket.waiting = false
  redis.call('PUBLISH', channel, KEYS[1])
end
save()
return { 1 }
